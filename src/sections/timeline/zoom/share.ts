import { shareFailed } from '../../../words/en/zoomView.ts';
import type { ZoomEvent } from './dated.ts';
import { closeMenuOnLeave } from './menu.ts';
import type { Scene } from './scene.ts';
import type { ShareButtons } from './share/shareButtons.ts';

/** Loads the code of the buttons that share the view when a reader turns to them, and lets it answer when one is pressed. */
export function connectShare(
  panel: HTMLElement,
  scene: Scene,
  selected: () => ZoomEvent | undefined,
  signal: AbortSignal,
): void {
  let buttons: ShareButtons | undefined;
  const load = async () => {
    const { ShareButtons } = await import('./share/shareButtons.ts');
    return (buttons ??= new ShareButtons(panel, scene, selected));
  };
  const answer = async ({ type, target }: Event) => {
    const button = type === 'click' && target instanceof Element ? target.closest('button') : null;
    try {
      const loaded = await load();
      if (button) await loaded.press(button);
    } catch (error) {
      if (!button) return;
      console.warn('The view could not be shared.', error);
      panel.querySelector('[role=status]')?.replaceChildren(shareFailed);
    }
  };
  const menu = panel.querySelector('details');
  if (menu) closeMenuOnLeave(menu, signal);
  for (const type of ['pointerover', 'focusin', 'click'])
    panel.addEventListener(type, (event) => void answer(event), { signal });
}
