import { copyText, selectText } from '../../../../ui/reuse/copyText.ts';
import { copied, copyByHand } from '../../../../words/en/copy.ts';
import type { ZoomEvent } from '../dated.ts';
import { element } from '../drawing.ts';
import type { Scene } from '../scene.ts';
import { type ImageFormat, saveImage } from './saveImage.ts';
import { viewAddress } from './viewAddress.ts';

/** How long the button says "Copied", in milliseconds. */
const copiedMs = 2000;

/** The buttons that copy a link to the view and save it as an image. */
export class ShareButtons {
  private readonly panel: HTMLElement;
  private readonly scene: Scene;
  private readonly selected: () => ZoomEvent | undefined;
  private timer = 0;

  constructor(panel: HTMLElement, scene: Scene, selected: () => ZoomEvent | undefined) {
    this.panel = panel;
    this.scene = scene;
    this.selected = selected;
  }

  /** Does what a button offers; throws if the browser cannot. */
  async press(button: HTMLElement): Promise<void> {
    const format = button.dataset['zoomImage'];
    // Emptied first, so that screen readers announce the same message again.
    this.say();
    if (format) return this.save(format as ImageFormat);
    return this.copyLink(button);
  }

  private say(...content: (Node | string)[]): void {
    this.panel.querySelector('[role=status]')?.replaceChildren(...content);
  }

  /** Says something to screen readers only. */
  private announce(text: string): void {
    this.say(element('span', 'visually-hidden', text));
  }

  /** Copies the address of the view; shows and selects it where the browser does not allow that. */
  private async copyLink(button: HTMLElement): Promise<void> {
    const address = this.panel.querySelector('[data-zoom-address]');
    if (!address) return;
    const state = { span: this.scene.visibleSpan(), event: this.selected()?.id };
    const text = viewAddress(state, this.panel.dataset['zoomShare'] ?? '');
    const isCopied = await copyText(text, () => selectText(address, text));
    address.classList.toggle('visually-hidden', isCopied);
    if (!isCopied) return this.say(copyByHand);
    address.replaceChildren();
    this.announce(copied);
    button.dataset['copied'] = '';
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      delete button.dataset['copied'];
      this.say();
    }, copiedMs);
  }

  private async save(format: ImageFormat): Promise<void> {
    const menu = this.panel.querySelector('details');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
    const facts = JSON.parse(menu.dataset['zoomFacts'] ?? '');
    this.announce(await saveImage(format, this.scene, this.selected(), facts));
  }
}
