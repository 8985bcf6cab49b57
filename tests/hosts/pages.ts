import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';

/** What a host page frames. */
export interface Framed {
  /** The address of the widget. */
  src: string;
  /** The root URL of the site, with a trailing slash. */
  site: string;
}

/** Returns the HTML of a page of another site that frames a widget in its own way. */
export type Host = (framed: Framed) => string;

const modules = join(import.meta.dirname, '../../node_modules');
const library = (path: string) => `<script>${readFileSync(join(modules, path), 'utf8')}</script>`;

const page = (body: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { border: 0; width: 100%; display: block }</style></head>
<body><p>An article.</p>${body}<p>It goes on.</p></body></html>`;

const frame = (src: string, more = '') => `<iframe src="${src}" title="A widget" ${more}></iframe>`;

/** Browser code for the frame that sent `event`, used in message listeners. */
const sender = `[...document.querySelectorAll('iframe')].find((one) => one.contentWindow === event.source)`;

/** Hosts that size frames by messages: with the real library where it is published, otherwise with a listener written after its documentation and pages. */
export const hosts: Record<string, Host> = {
  'our own script': ({ src, site }) => page(`${frame(src)}<script src="${site}embed.js"></script>`),
  'our own script, in a theme that sizes every frame': ({ src, site }) =>
    page(
      `<style>iframe { height: auto !important }</style>${frame(src)}<script src="${site}embed.js"></script>`,
    ),
  'pym.js': ({ src }) =>
    page(`<div id="one"></div>${library('pym.js/dist/pym.v1.js')}
<script>new pym.Parent('one', '${src}', {})</script>`),
  'NPR sidechain': ({ src }) =>
    page(`<side-chain src="${src}"></side-chain>${library('@nprapps/sidechain/dist/sidechain.js')}`),
  'newswire frames': ({ src }) =>
    page(`<div data-frame-src="${src}"></div>${library('@newswire/frames/dist/frames.umd.js')}
<script>newswireFrames.autoInitFrames()</script>`),
  'iframe-resizer 4': ({ src }) =>
    page(`${frame(src, 'id="one"')}${library('iframe-resizer/js/iframeResizer.js')}
<script>iFrameResize({ checkOrigin: false }, '#one')</script>`),
  'iframe-resizer 5': ({ src }) =>
    page(`${frame(src, 'id="one"')}${library('@iframe-resizer/parent/index.umd.js')}
<script>iframeResize({ license: 'GPLv3', checkOrigin: false }, '#one')</script>`),
  Datawrapper: ({ src }) =>
    page(`${frame(src, 'scrolling="no"')}
<script>addEventListener('message', (event) => {
  const heights = event.data['datawrapper-height'];
  if (heights === undefined) return;
  for (const key in heights) { const one = ${sender}; if (one) one.style.height = heights[key] + 'px'; }
})</script>`),
  'Medium and Embedly': ({ src }) =>
    page(`${frame(src)}
<script>addEventListener('message', (event) => {
  if (typeof event.data !== 'string') return;
  let told; try { told = JSON.parse(event.data) } catch { return }
  if (told.context !== 'iframe.resize') return;
  const one = ${sender};
  if (one && one.src === told.src) one.style.height = told.height + 'px';
})</script>`),
  'The Guardian': ({ src }) =>
    page(`${frame(src)}
<script>addEventListener('message', (event) => {
  const one = ${sender};
  if (!one) return;
  let told; try { told = JSON.parse(event.data) } catch { return }
  if (/^iframeMessenger/.test(told.id) && told.type === 'set-height') one.style.height = told.value + 'px';
})</script>`),
  AMP: ({ src }) =>
    page(`${frame(src, 'sandbox="allow-scripts allow-popups"')}
<script>addEventListener('message', (event) => {
  const { sentinel, type, height } = event.data;
  const one = ${sender};
  if (one && sentinel === 'amp' && type === 'embed-size' && height >= 100) one.style.height = height + 'px';
})</script>`),
};

/** Returns a page that lets the browser size the frame, optionally without scripts; browsers that cannot show the minimum height. */
export const native = ({ src }: Framed, sandbox: string): string =>
  page(
    frame(
      src,
      `sandbox="${sandbox}" loading="lazy" style="min-height:150px;height:auto;frame-sizing:content-height"`,
    ),
  );

/** Returns a page as WordPress makes it from an address: the filtered oEmbed HTML with a secret and a sandbox, and the rules of its script. */
export const wordPress = (html: string, secret: string): string => {
  const [, quote = ''] = /^(<blockquote>.*?<\/blockquote>)/.exec(html) ?? [];
  const frame = load(html)('iframe');
  const keptAttributes = [
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ].flatMap((name) => (frame.attr(name) === undefined ? [] : [`${name}="${frame.attr(name)}"`]));
  const src = frame.attr('src') ?? '';
  return page(`${quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`)}
<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;"
 src="${src}#?secret=${secret}" data-secret="${secret}" ${keptAttributes.join(' ')}></iframe>
<script>
window.told = [];
addEventListener('message', (event) => {
  const { secret, message, value } = event.data || {};
  if (!secret || !message || /[^a-zA-Z0-9]/.test(secret)) return;
  for (const quote of document.querySelectorAll('blockquote[data-secret="' + secret + '"]')) quote.style.display = 'none';
  for (const one of document.querySelectorAll('iframe[data-secret="' + secret + '"]')) {
    if (event.source !== one.contentWindow) continue;
    one.removeAttribute('style');
    if (message === 'height') one.height = Math.min(1000, Math.max(200, parseInt(value, 10)));
    if (message === 'link') {
      const [from, to] = [new URL(one.src), new URL(value)];
      window.told.push(value);
      if (/^https?:$/.test(to.protocol) && to.host === from.host && document.activeElement === one) top.location.href = value;
    }
  }
});
addEventListener('DOMContentLoaded', () => {
  for (const one of document.querySelectorAll('iframe.wp-embedded-content'))
    one.contentWindow.postMessage({ message: 'ready', secret: one.dataset.secret }, '*');
});
</script>`);
};

/** Returns a page of an invented newspaper, to show a widget in a realistic place. */
export const newspaper = ({ src, site }: Framed, width: number): string =>
  readFileSync(join(import.meta.dirname, 'newspaper.html'), 'utf8')
    .replaceAll('{src}', src)
    .replaceAll('{site}', site)
    .replaceAll('{width}', String(width));
