import { frameSandbox } from '../../../embed/frame.ts';
import { sendLook } from '../../../embed/sendLook.ts';
import { previewOf } from '../../../words/en/pressBuilder.ts';
import { fillText } from '../../../words/fill.ts';

/** Shows a widget in a sandboxed frame and follows the height it reports. */
export class Preview {
  #frame: HTMLIFrameElement | undefined;
  #container: Element;

  /** Renders into `container`; `onHeight` receives every height the frame reports, in pixels. */
  constructor(container: Element, onHeight: (height: number) => void) {
    this.#container = container;
    addEventListener('message', ({ source, data }) => {
      if (!this.#frame || source !== this.#frame.contentWindow) return;
      if (data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
      const height = Number(data.height);
      if (!(height > 0 && height < 100_000)) return;
      this.#frame.height = String(height);
      sendLook(this.#frame);
      onHeight(height);
    });
  }

  /** Whether nothing has been shown yet. */
  get isEmpty(): boolean {
    return this.#frame === undefined;
  }

  /** Loads a URL unless it is already shown, and returns whether it did. Each URL gets a new frame: navigating an existing frame adds a history entry that the back button would step through. */
  show(url: string, title: string, height: number): boolean {
    if (this.#frame?.src === url) return false;
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', frameSandbox);
    frame.title = fillText(previewOf, { title });
    frame.height = String(height);
    frame.src = url;
    this.#container.replaceChildren(frame);
    this.#frame = frame;
    return true;
  }
}
