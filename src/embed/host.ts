/** The script a host page may load: sizes the frames of this site, and mirrors the open event in the page's address where a frame asks for it with `data-mirror="name"`. */

const id = /^[a-z][a-z0-9-]{0,99}$/;
/** The form of a parameter's name. */
const parameterForm = /^[\w-]{1,40}$/;
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const folder = script && new URL('embed/', script).href;
const loaded = Symbol.for(`frames of ${folder}`);
const page = window as unknown as Record<symbol, boolean>;

const frameOf = (source: MessageEventSource | null) =>
  [...document.querySelectorAll('iframe')].find(
    (frame) => frame.contentWindow === source && frame.src.startsWith(folder),
  );

function mirrorOf(frame: HTMLIFrameElement): string | undefined {
  const parameter = frame.dataset['mirror'] ?? '';
  return parameterForm.test(parameter) ? parameter : undefined;
}

function note(parameter: string, event: string): void {
  const address = new URL(location.href);
  if (event) address.searchParams.set(parameter, event);
  else address.searchParams.delete(parameter);
  history.replaceState(history.state, '', address);
}

if (folder && !page[loaded]) {
  page[loaded] = true;
  const greeted = new WeakSet<HTMLIFrameElement>();
  addEventListener('message', ({ source, data }) => {
    if (typeof data !== 'object' || data === null) return;
    // Known by its window and not by its origin: a pasted code keeps working where the site has moved and its old address leads on. All a foreign page in that frame could do is set the height of its own frame and one parameter.
    const frame = frameOf(source);
    if (!frame) return;
    const { type, height, event } = data as Record<string, unknown>;
    const parameter = mirrorOf(frame);
    if (type === 'embed-size' && typeof height === 'number' && height > 0 && height < 100_000) {
      frame.style.height = `${Math.ceil(height)}px`;
      frame.style.minHeight = '0';
      // A frame has one master: Chromium 156 paints only the top of one that has a height and `frame-sizing`.
      frame.style.removeProperty('frame-sizing');
      if (!parameter || greeted.has(frame)) return;
      greeted.add(frame);
      const asked = new URLSearchParams(location.search).get(parameter) ?? '';
      const message = { type: 'record-mirror', event: id.test(asked) ? asked : '' };
      // A sandboxed frame has no origin to name; what is said is in the address of this page anyway.
      frame.contentWindow?.postMessage(message, '*');
    } else if (type === 'record-event' && parameter && (event === '' || id.test(String(event))))
      note(parameter, String(event));
  });
  // Frames that spoke before this script was there are asked again.
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.src.startsWith(folder)) frame.contentWindow?.postMessage({ sentinel: 'amp' }, '*');
}

export {};
