import * as words from '../words/en/embedCodes.ts';
import { fillText } from '../words/fill.ts';
import { escapeHtml, type Frame, frameAttributes, frameHtml, frameSandbox, frameStyle } from './frame.ts';

/** A picture of a widget; its URLs are absolute. */
export interface EmbedPicture {
  png: string;
  svg?: string | undefined;
  alt: string;
}

/** The data the embed codes of a widget are written from; URLs are absolute, heights are in pixels. */
export interface EmbedData {
  /** The URL of the widget with the chosen options. */
  src: string;
  /** The URL of the widget without options. */
  plain: string;
  title: string;
  /** The URL of the page with the same content in full. */
  page: string;
  /** The initial height of the frame, until something resizes it. */
  height: number;
  siteName: string;
  /** The URL of the host script, which resizes frames. */
  hostScript: string;
  /** The content of the widget, as a list; `to` is the URL each row links to. */
  rows: { date: string; inWords: string; text: string; to: string }[];
  /** The chart of the widget, redrawn whenever the record changes. */
  picture?: EmbedPicture | undefined;
  /** A fixed picture 600 px wide, if there is one and the options do not leave out any events. */
  pinned?: Omit<EmbedPicture, 'svg'> | undefined;
}

/** The kinds of embed code, by the place a widget is pasted into, best first. */
export const codeKindIds = [
  'html',
  'frame',
  'wordpress',
  'ghost',
  'amp',
  'script',
  'list',
  'picture',
] as const;

/** A kind of embed code. */
export type CodeKind = (typeof codeKindIds)[number];

/** Returns a value as a literal that is safe in an inline script. */
const scriptLiteral = (value: unknown) =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const credit = ({ page, title, siteName }: EmbedData): string =>
  `<p>${fillText(words.codeCredit, {
    title: `<a href="${escapeHtml(page)}">${escapeHtml(title)}</a>`,
    site: escapeHtml(siteName),
  })}</p>`;

const hostScriptTag = ({ hostScript }: EmbedData): string =>
  `<script src="${escapeHtml(hostScript)}" async></script>`;

const frameOf = ({ src, title, height }: EmbedData): Frame => ({ src, title, height });

const html = (data: EmbedData): string =>
  `${frameHtml(frameOf(data), 'script')}\n${hostScriptTag(data)}\n${credit(data)}`;

/** The share of a frame's height to reserve around it; in a wider column a widget is up to a quarter shorter. */
const reservedShare = 0.75;

/** Reserves space with a wrapper, because a frame sized by the browser must not have a `min-height` itself (see `Sizing`). */
const frame = (data: EmbedData): string =>
  `<div style="min-height:${Math.round(data.height * reservedShare)}px">${frameHtml(frameOf(data), 'browser')}</div>\n${credit(data)}`;

function amp(data: EmbedData): string {
  const { src, title, height, page } = data;
  const show = escapeHtml(words.showWholeWidget);
  return `<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>

<amp-iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" layout="fixed-height" height="${Math.max(100, height)}"
  sandbox="${frameSandbox}" resizable frameborder="0" referrerpolicy="no-referrer">
  <div overflow tabindex="0" role="button" aria-label="${show}">${show}</div>
  <p placeholder><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></p>
</amp-iframe>
${credit(data)}`;
}

function script(data: EmbedData): string {
  const frame = frameOf(data);
  return `<script>
(function (here) {
  if (!here) return;
  var frame = document.createElement('iframe');
  var attributes = ${scriptLiteral(frameAttributes(frame))};
  for (var name in attributes) frame.setAttribute(name, attributes[name]);
  frame.style.cssText = ${scriptLiteral(frameStyle(frame, 'script'))};
  here.parentNode.insertBefore(frame, here);
})(document.currentScript);
</script>
${hostScriptTag(data)}
${credit(data)}`;
}

/** Returns the picture, not wrapped in a paragraph, which would stay empty where a CMS strips images. */
function image({ pinned }: EmbedData): string {
  if (!pinned) return '';
  const { png, alt } = pinned;
  return `<img src="${escapeHtml(png)}" alt="${escapeHtml(alt)}" width="600" style="display:block;max-width:100%;height:auto">\n`;
}

function rows(data: EmbedData): string {
  const items = data.rows.map(({ date, inWords, text, to }) => {
    const row = fillText(words.codeRow, {
      date: `<time datetime="${date}">${inWords}</time>`,
      event: `<a href="${escapeHtml(to)}">${escapeHtml(text)}</a>`,
    });
    return `  <li>${row}</li>\n`;
  });
  return `<ol>\n${items.join('')}</ol>\n`;
}

const text = (data: EmbedData): string =>
  `<p><strong>${escapeHtml(data.title)}</strong></p>\n${image(data)}${rows(data)}${credit(data)}`;

const codes: Record<CodeKind, (data: EmbedData) => string> = {
  html,
  frame,
  wordpress: ({ plain }) => plain,
  ghost: (data) => `<!--kg-card-begin: html-->\n${html(data)}\n<!--kg-card-end: html-->`,
  amp,
  script,
  list: text,
  picture: text,
};

/** Returns the embed code of one kind, as HTML or, for WordPress, a URL. */
export const codeFor = (kind: CodeKind, data: EmbedData): string => codes[kind](data);
