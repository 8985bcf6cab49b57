/** Everything the codes for other people's pages are written from; addresses are whole, with scheme and host. */
export interface Pasted {
  /** The widget with the options chosen. */
  src: string;
  /** The widget without options. */
  plain: string;
  title: string;
  /** The page that says the same at length. */
  page: string;
  /** The height the frame keeps free, in pixels. */
  height: number;
  siteName: string;
  /** The script that sizes frames. */
  hostScript: string;
  /** What it shows, as a list. */
  rows: { date: string; inWords: string; text: string; to: string }[];
  /** The same as a picture, if there is one; `whole` is false where the options leave out part of it. */
  picture?: { png: string; svg?: string | undefined; alt: string; whole: boolean } | undefined;
}

/** The name of a place a widget can be pasted into. */
export type CodeKind = 'html' | 'wordpress' | 'ghost' | 'amp' | 'script' | 'list' | 'picture';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
/** A text as it may stand in a script in a page. */
const quoted = (text: string) =>
  JSON.stringify(text).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

function credit({ page, title, siteName }: Pasted): string {
  return `<p><a href="${safe(page)}">${safe(title)}</a>, ${safe(siteName)}</p>`;
}

function frame({ src, title, height }: Pasted): string {
  return `<iframe src="${safe(src)}"
  title="${safe(title)}" width="100%" height="${height}" loading="lazy"
  style="border:0;width:100%;height:auto;min-height:${height}px;frame-sizing:content-height"
  sandbox="${sandbox}" allow="clipboard-write; web-share; fullscreen"
  referrerpolicy="no-referrer"></iframe>`;
}

function amp(pasted: Pasted): string {
  const { src, title, height, page } = pasted;
  return `<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>

<amp-iframe src="${safe(src)}" title="${safe(title)}" layout="fixed-height" height="${Math.max(100, height)}"
  sandbox="${sandbox}" resizable frameborder="0" referrerpolicy="no-referrer">
  <div overflow tabindex="0" role="button" aria-label="Show all of it">Show all of it</div>
  <p placeholder><a href="${safe(page)}">${safe(title)}</a></p>
</amp-iframe>`;
}

function script({ src, title, height, hostScript }: Pasted): string {
  return `<script>
(function (here) {
  var frame = document.createElement('iframe');
  frame.src = ${quoted(src)};
  frame.title = ${quoted(title)};
  frame.height = ${height};
  frame.loading = 'lazy';
  frame.style.cssText = 'border:0;width:100%;min-height:${height}px';
  frame.setAttribute('sandbox', '${sandbox}');
  here.parentNode.insertBefore(frame, here);
})(document.currentScript);
</script>
<script src="${safe(hostScript)}" async></script>`;
}

function image({ picture, page }: Pasted): string {
  if (!picture) return '';
  return `<a href="${safe(page)}"><img src="${safe(picture.png)}" alt="${safe(picture.alt)}" width="600" style="max-width:100%;height:auto"></a>`;
}

function list(pasted: Pasted): string {
  const rows = pasted.rows.map(
    ({ date, inWords, text, to }) =>
      `    <li><time datetime="${date}">${inWords}</time>: <a href="${safe(to)}">${safe(text)}</a></li>`,
  );
  return `<figure>
  <figcaption><strong>${safe(pasted.title)}</strong></figcaption>
${pasted.picture?.whole ? `  ${image(pasted)}\n` : ''}  <ol>
${rows.join('\n')}
  </ol>
  ${credit(pasted)}
</figure>`;
}

/** The code for one kind of place. */
export function codeFor(kind: CodeKind, pasted: Pasted): string {
  if (kind === 'wordpress') return pasted.plain;
  if (kind === 'ghost')
    return `<!--kg-card-begin: html-->\n${frame(pasted)}\n${credit(pasted)}\n<!--kg-card-end: html-->`;
  if (kind === 'amp') return amp(pasted);
  if (kind === 'script') return script(pasted);
  if (kind === 'list') return list(pasted);
  if (kind === 'picture') return `<p>${image(pasted)}</p>\n${credit(pasted)}`;
  return `${frame(pasted)}\n${credit(pasted)}`;
}
