import { fitFrame } from './fit.ts';

/** What is known of the page around the frame: how it wants to be told the height. */
interface Host {
  /** The name pym gave the frame. */
  pym: string | null;
  /** The secret WordPress put behind the address. */
  secret: string | undefined;
  /** The name iframe-resizer gave the frame. */
  resizer: string | undefined;
  /** Whether iframe-resizer still waits for its first answer, which it knows by another word. */
  isNew: boolean;
}

const random = () => Math.random().toString(36).slice(2);
const key = `record-${random()}`;
const messenger = `iframeMessenger:${random()}`;
const send = (message: unknown) => parent.postMessage(message, '*');

/** Tells the height in every way a known host listens for; the height is no secret, so every host may hear it. */
function tell(host: Host, height: number, width: number): void {
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

/** The element whose box is the content of the widget; the page itself may be as high as its frame. */
const content = (): Element => document.querySelector('.widget') ?? document.body;

/** The secret WordPress put behind the address of the frame, if it stands in one of its pages. */
export const wordPressSecret = (): string | undefined => /secret=(\w{10})(?!\w)/.exec(location.hash)?.[1];

/** Calls back with the height and width of the content, in whole pixels, once it has both: in a frame without a width every word would be a line. A hidden frame gets no event when it is shown, so this asks again, at growing intervals, for about ten seconds. */
function whenSized(then: (height: number, width: number) => void, wait = 100): void {
  const { width } = document.documentElement.getBoundingClientRect();
  const { height } = content().getBoundingClientRect();
  if (height > 0 && width > 0) then(Math.ceil(height), Math.ceil(width));
  else if (wait < 10_000) setTimeout(whenSized, wait, then, 2 * wait);
}

/** Tells the page around the frame how high this page is, now and whenever it changes; hears only that page, and only requests to tell it again. What comes back tells it at once: a browser draws nothing, and so sees no change, in a frame that is out of sight. */
export function announceHeight(): () => void {
  const name = new URLSearchParams(location.search).get('childId') ?? '';
  const host: Host = {
    pym: /^[\w.:-]{1,100}$/.test(name) ? name : null,
    secret: wordPressSecret(),
    resizer: undefined,
    isNew: false,
  };
  let last = 0;
  const say = (again: boolean) =>
    whenSized((height, width) => {
      if (height === last && !again) return;
      last = height;
      tell(host, height, width);
      fitFrame(height);
    });
  let isAsked = false;
  /** Answers a request, and all others that come before it has: a host may send thousands. */
  const answer = () => {
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      say(true);
    });
  };
  if ('ResizeObserver' in window) new ResizeObserver(() => say(false)).observe(content());
  addEventListener('load', () => say(true));
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    if (typeof data === 'string') {
      const [, id] = /^\[iFrameSizer\]([^:[\]]{1,200}):-?\d*:(?:true|false):/.exec(data) ?? [];
      if (id) {
        Object.assign(host, { resizer: id, isNew: true });
        answer();
      } else if (/^pymxPYMx|^\[iFrameSizer\](resize|reset)/.test(data)) answer();
    } else if (data?.sentinel === 'amp' || data?.message === 'ready') answer();
  });
  send('[iFrameResizerChild]Ready');
  say(true);
  return () => say(true);
}
