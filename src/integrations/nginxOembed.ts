import { articleColumnWidth } from '../embed/metrics.ts';

const slash = '(?:/|%2F)';
const segment = (name: string) => `(?<${name}>[a-z0-9-]+)`;

/** Returns the source of a regular expression for the percent-encoded URL of a page of a site, with the path below its base as a pattern; it may have a query or a fragment. */
function encodedUrl(site: string, base: string, path: string): string {
  const { host } = new URL(site);
  const escaped = host.replaceAll('.', '\\.').replace(':', '(?::|%3A)');
  return `^https?(?::|%3A)${slash}{2}${escaped}${base.replaceAll('.', '\\.').replaceAll('/', slash)}${path}(?:[?#]|%3F|%23|$)`;
}

/** The paths that have an oEmbed response, and the name of the response below `oembed/`; the first that matches counts. A widget has up to two folders and, if it is a frozen copy, a day. */
const answers: readonly { path: string; name: string }[] = [
  { path: `embed${slash}${segment('w1')}${slash}?`, name: '$w1' },
  { path: `embed${slash}${segment('w2')}${slash}${segment('w3')}${slash}?`, name: '$w2/$w3' },
  { path: `embed${slash}${segment('w4')}${slash}(?:@|%40)${segment('d4')}${slash}?`, name: '$w4/@$d4' },
  {
    path: `embed${slash}${segment('w5')}${slash}${segment('w6')}${slash}(?:@|%40)${segment('d5')}${slash}?`,
    name: '$w5/$w6/@$d5',
  },
  { path: '', name: 'pages/index' },
  { path: `${segment('p1')}${slash}?`, name: 'pages/$p1' },
  { path: `${segment('p2')}${slash}${segment('p3')}${slash}?`, name: 'pages/$p2/$p3' },
];

/** How the width of a response is written in JSON and XML. */
const widthForms: readonly ((width: string) => string)[] = [
  (width) => `"width": ${width}`,
  (width) => `width=\\"${width}\\"`,
  (width) => `<width>${width}</width>`,
  (width) => `width=&#34;${width}&#34;`,
];

/** Matches the widths from 10 pixels up to that of the responses, which is a multiple of 100. */
const narrower = `^([1-9][0-9]|[1-${articleColumnWidth / 100 - 1}][0-9][0-9])$`;

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Returns the lines of the nginx location that answers oEmbed requests for the URL of any page or widget of a site (https://oembed.com/): 404 for other URLs, 501 for other formats, and never wider than `maxwidth`. nginx does not decode arguments, so the patterns match encoded URLs too. */
export function nginxOembedLines(site: string, base: string): string[] {
  return [
    'gzip_static off;',
    'brotli_static off;',
    'set $oembed_format json;',
    'if ($arg_format = xml) { set $oembed_format xml; }',
    'if ($arg_format !~ "^(json|xml)?$") { return 501; }',
    `set $oembed_width ${articleColumnWidth};`,
    `if ($arg_maxwidth ~ "${narrower}") { set $oembed_width $arg_maxwidth; }`,
    'sub_filter_types application/json text/xml;',
    'sub_filter_once off;',
    ...widthForms.map(
      (form) => `sub_filter ${quoted(form(String(articleColumnWidth)))} ${quoted(form('$oembed_width'))};`,
    ),
    ...answers.map(
      ({ path, name }) =>
        `if ($arg_url ~* "${encodedUrl(site, base, path)}") { rewrite ^ ${base}oembed/${name}.$oembed_format break; }`,
    ),
    // No file has this name, so the error page of the site is sent.
    `if ($uri = ${base}oembed) { rewrite ^ ${base}oembed/unknown-address break; }`,
  ];
}
