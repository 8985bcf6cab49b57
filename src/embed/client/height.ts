import { fitFrame } from './fit.ts';
import { find } from './find.ts';

/** How the page around the frame expects to receive the height. */
interface Host {
  /** The name pym gave the frame. */
  pym: string | null;
  /** The secret WordPress put in the URL fragment. */
  secret: string | undefined;
  /** The name iframe-resizer gave the frame. */
  resizer: string | undefined;
  /** Whether iframe-resizer still waits for its first response, which must have the type `init`. */
  isNew: boolean;
}

const random = () => Math.random().toString(36).slice(2);
const key = `record-${random()}`;
const messenger = `iframeMessenger:${random()}`;
const send = (message: unknown) => parent.postMessage(message, '*');

/** Posts the height in the format of every known host; the height is not secret, so any host may receive it. */
function postHeight(host: Host, height: number, width: number): void {
  const { pym, secret, resizer, isNew } = host;
  if (pym) send(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  send({ sentinel: 'amp', type: 'embed-size', height });
  send({ 'datawrapper-height': { [key]: height } });
  send(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
  send(JSON.stringify({ id: messenger, type: 'set-height', value: height }));
  if (secret) send({ message: 'height', value: height, secret });
  if (resizer) send(`[iFrameSizer]${resizer}:${height}:${width}:${isNew ? 'init' : 'resizeObserver'}`);
  host.isNew = false;
}

/** Returns the element that wraps the content of the widget; the page itself may be as tall as its frame. */
const content = (): Element => find('.widget') ?? document.body;

/** Returns the secret WordPress put in the URL fragment, or undefined on any other host. */
export const wordPressSecret = (): string | undefined => /secret=(\w{10})(?!\w)/.exec(location.hash)?.[1];

/** Calls back with the height and width of the content, in whole pixels, once neither is zero: without a width, every word would be on its own line. A hidden frame gets no event when it becomes visible, so this polls, at growing intervals, for about ten seconds. */
function whenSized(then: (height: number, width: number) => void, wait = 100): void {
  const { width } = document.documentElement.getBoundingClientRect();
  const { height } = content().getBoundingClientRect();
  if (height > 0 && width > 0) then(Math.ceil(height), Math.ceil(width));
  else if (wait < 10_000) setTimeout(whenSized, wait, then, 2 * wait);
}

/** Posts the height of this page to the page around the frame, now, whenever it changes and whenever that page requests it. Returns a function that posts it immediately: the browser does not render a frame that is out of view, so a ResizeObserver does not fire there. */
export function announceHeight(): () => void {
  const name = new URLSearchParams(location.search).get('childId') ?? '';
  const host: Host = {
    pym: /^[\w.:-]{1,100}$/.test(name) ? name : null,
    secret: wordPressSecret(),
    resizer: undefined,
    isNew: false,
  };
  let last = 0;
  const report = (evenIfUnchanged: boolean) =>
    whenSized((height, width) => {
      if (height === last && !evenIfUnchanged) return;
      last = height;
      postHeight(host, height, width);
      fitFrame(height);
    });
  let isResponsePending = false;
  /** Batches requests that arrive before the response is sent, because a host may send thousands. */
  const respond = () => {
    if (isResponsePending) return;
    isResponsePending = true;
    setTimeout(() => {
      isResponsePending = false;
      report(true);
    });
  };
  if ('ResizeObserver' in window) new ResizeObserver(() => report(false)).observe(content());
  addEventListener('load', () => report(true));
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    if (typeof data === 'string') {
      const [, id] = /^\[iFrameSizer\]([^:[\]]{1,200}):-?\d*:(?:true|false):/.exec(data) ?? [];
      if (id) {
        Object.assign(host, { resizer: id, isNew: true });
        respond();
      } else if (/^pymxPYMx|^\[iFrameSizer\](resize|reset)/.test(data)) respond();
    } else if (data?.sentinel === 'amp' || data?.message === 'ready') respond();
  });
  send('[iFrameResizerChild]Ready');
  report(true);
  return () => report(true);
}
