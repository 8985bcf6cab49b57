import { grounds, readable } from './accent.ts';
import type { Options } from './options.ts';

/** Sets the colors, the typeface and the length of the credit line on the root element. In a frame the default is light, because the reader's system may be dark where the page around it is light; alone in a window a widget follows the reader. */
export function applyLook(options: Options, root: HTMLElement, isFramed: boolean): void {
  const { theme = isFramed ? 'light' : 'auto', accent } = options;
  root.dataset['theme'] = theme === 'host' && !isFramed ? 'auto' : theme;
  for (const name of ['transparent', 'credit'] as const) root.dataset[name] = options[name] ?? '';
  root.style.setProperty('--font', options.font === 'serif' ? "Georgia,'Times New Roman',serif" : '');
  const color = accent?.slice(-6);
  for (const ground of ['light', 'dark'] as const)
    root.style.setProperty(`--on-${ground}`, color ? `#${readable(color, grounds[ground])}` : '');
}

/** A list of font families, such as `Georgia, "Times New Roman", serif`: nothing that calls a function or ends the declaration. */
const fontList = /^[^(){};\\]{1,200}$/;

/** Follows what the host script says of the page around the frame, where the options ask for it: `{ type: 'record-look', dark, font }`. */
export function followHost({ theme, font }: Options, root: HTMLElement): void {
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data?.type !== 'record-look') return;
    if (theme === 'host') root.dataset['theme'] = data.dark === true ? 'dark' : 'light';
    if (font === 'host' && fontList.test(data.font)) root.style.setProperty('--font', data.font);
  });
}
