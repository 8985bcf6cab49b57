/** The host script, loaded by pages that embed a widget: it resizes the frames of this site, tells those whose options ask for it which colors and typeface the page uses around them and, for a frame with `data-mirror="name"`, keeps the open event in that query parameter of the page's URL. */

import { sendLook } from './sendLook.ts';

const idPattern = /^[a-z][a-z0-9-]{0,99}$/;
const parameterPattern = /^[\w-]{1,40}$/;
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const folder = script && new URL('embed/', script).href;
const loaded = Symbol.for(`frames of ${folder}`);

function mirrorOf(frame: HTMLIFrameElement): string | undefined {
  const parameter = frame.dataset['mirror'] ?? '';
  return parameterPattern.test(parameter) ? parameter : undefined;
}

const framesOfSite = () =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(folder));

const frameOf = (source: MessageEventSource | null) =>
  framesOfSite().find(({ contentWindow }) => contentWindow === source);

function setParameter(parameter: string, event: string): void {
  const pageUrl = new URL(location.href);
  if (event) pageUrl.searchParams.set(parameter, event);
  else pageUrl.searchParams.delete(parameter);
  history.replaceState(history.state, '', pageUrl);
}

if (folder && !(loaded in window)) {
  Object.assign(window, { [loaded]: true });
  const initialized = new WeakSet<HTMLIFrameElement>();
  addEventListener('message', ({ source, data }) => {
    if (typeof data !== 'object' || data === null) return;
    // Match the frame by its window, not by its origin, so that embed codes keep working after the site has moved and the old URL redirects. A foreign page in that frame could only set the height of its own frame and one query parameter.
    const frame = frameOf(source);
    if (!frame) return;
    const { type, height, event } = data as Record<string, unknown>;
    const parameter = mirrorOf(frame);
    if (type === 'embed-size' && typeof height === 'number' && height > 0 && height < 100_000) {
      // Themes set `height: auto !important` for every frame, which would leave 150 px.
      frame.style.setProperty('height', `${Math.ceil(height)}px`, 'important');
      frame.style.minHeight = '0';
      // Chromium 156 paints only the top of a frame that has both a height and `frame-sizing`.
      frame.style.removeProperty('frame-sizing');
      sendLook(frame);
      if (!parameter || initialized.has(frame)) return;
      initialized.add(frame);
      const requested = new URLSearchParams(location.search).get(parameter) ?? '';
      const message = { type: 'record-mirror', event: idPattern.test(requested) ? requested : '' };
      // A sandboxed frame has an opaque origin, so no target origin would match. The message only contains part of this page's URL.
      frame.contentWindow?.postMessage(message, '*');
    } else if (type === 'record-event' && parameter && (event === '' || idPattern.test(String(event))))
      setParameter(parameter, String(event));
  });
  // Frames that reported their height before this script loaded must report it again.
  for (const frame of framesOfSite()) frame.contentWindow?.postMessage({ sentinel: 'amp' }, '*');
  // A page turns dark with the reader's system, or by a class or style of its root or body.
  const sendAllLooks = () => framesOfSite().forEach(sendLook);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', sendAllLooks);
  const observer = new MutationObserver(sendAllLooks);
  observer.observe(document.documentElement, { attributes: true });
  // In the head, the script runs before there is a body.
  addEventListener('DOMContentLoaded', () => observer.observe(document.body, { attributes: true }));
  if (document.readyState !== 'loading') observer.observe(document.body, { attributes: true });
}
