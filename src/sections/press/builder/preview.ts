import { frameSandbox } from '../../../embed/frame.ts';

/** A widget in a sandboxed frame that tells its height. */
export class Preview {
  #frame: HTMLIFrameElement | undefined;
  #place: Element;

  /** Draws into an element; `measured` is told each height the frame announces, in pixels. */
  constructor(place: Element, measured: (height: number) => void) {
    this.#place = place;
    addEventListener('message', ({ source, data }) => {
      if (!this.#frame || source !== this.#frame.contentWindow) return;
      if (data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
      const height = Number(data.height);
      if (!(height > 0 && height < 100_000)) return;
      this.#frame.height = String(height);
      measured(height);
    });
  }

  /** Shows an address, and tells whether it was not shown already. Each has a frame of its own: a frame that goes on to another address would make the back button go through it first. */
  show(address: string, title: string, height: number): boolean {
    if (this.#frame?.src === address) return false;
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', frameSandbox);
    frame.title = `Preview: ${title}`;
    frame.height = String(height);
    frame.src = address;
    this.#place.replaceChildren(frame);
    this.#frame = frame;
    return true;
  }
}
