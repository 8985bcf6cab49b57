import { grounds, readable } from './accent.ts';
import type { Options } from './options.ts';

/** Sets the theme and accent color on the root element. */
export function applyLook({ theme, accent }: Options, root: HTMLElement): void {
  root.dataset['theme'] = theme ?? '';
  const color = accent?.slice(-6);
  for (const ground of ['light', 'dark'] as const)
    root.style.setProperty(`--on-${ground}`, color ? `#${readable(color, grounds[ground])}` : '');
}
