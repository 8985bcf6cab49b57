import { articleColumnWidth } from '../embed/metrics.ts';
import { discoveryLayout, oembedFolders } from '../embed/oembedNames.ts';
import { quoted } from './nginxText.ts';
import { wholeNumbersBelow } from './wholeNumbersBelow.ts';

const slash = '(?:/|%2F)';
const name = '([a-z0-9-]+)';
/** The first of the two names of a widget; none is that of a folder with other responses. */
const kind = `((?!(?:${Object.values(oembedFolders).join('|')})${slash})[a-z0-9-]+)`;
const day = `(?:@|%40)${name}`;

/** Returns the source of a regular expression for the percent-encoded URL of a page of a site, with the path below its base as a pattern; it may have a query or a fragment. */
function encodedUrl(site: string, base: string, path: string): string {
  const { host } = new URL(site);
  const escaped = host.replaceAll('.', '\\.').replace(':', '(?::|%3A)');
  return `^https?(?::|%3A)${slash}{2}${escaped}${base.replaceAll('.', '\\.').replaceAll('/', slash)}${path}(?:[?#]|%3F|%23|$)`;
}

/** Matches the percent-encoded URL of a widget with the option `layout`, which may stand after other options but not in the fragment. */
const withLayout = '^(?:(?!%23).)*?(?:\\?|%3F|%26)layout(?:=|%3D)(?-i:([a-z]+))(?:%26|%23|$)';

/** The paths that have an oEmbed response, and the name of the response below `oembed/`; the last that matches counts. A widget has one or two names and, if it is a frozen copy, a day. */
const answers: readonly { path: string; answer: string }[] = [
  { path: '', answer: `${oembedFolders.pages}/index` },
  { path: `${name}${slash}?`, answer: `${oembedFolders.pages}/$1` },
  { path: `${name}${slash}${name}${slash}?`, answer: `${oembedFolders.pages}/$1/$2` },
  { path: `embed${slash}${name}${slash}?`, answer: '$1' },
  { path: `embed${slash}${kind}${slash}${name}${slash}?`, answer: '$1/$2' },
  { path: `embed${slash}${name}${slash}${day}${slash}?`, answer: '$1/@$2' },
  { path: `embed${slash}${kind}${slash}${name}${slash}${day}${slash}?`, answer: '$1/$2/@$3' },
];

/** How the width of a response is written in JSON and XML. */
const widthForms: readonly ((width: string) => string)[] = [
  (width) => `"width": ${width}`,
  (width) => `width=\\"${width}\\"`,
  (width) => `<width>${width}</width>`,
  (width) => `width=&#34;${width}&#34;`,
];

/** Returns the lines of the nginx location that answers oEmbed requests for the URL of any page or widget of a site (https://oembed.com/), for a widget in the layout it names or else the one of discovery: 404 for other URLs, 501 for other formats, and never wider than `maxwidth`. nginx does not decode arguments, so the patterns match encoded URLs too. */
export function nginxOembedLines(site: string, base: string): string[] {
  const folder = `${base}oembed`;
  const inLayout = `${oembedFolders.layouts}/$oembed_answer/$oembed_layout`;
  return [
    'gzip_static off;',
    'brotli_static off;',
    'set $oembed_format json;',
    'if ($arg_format = xml) { set $oembed_format xml; }',
    'if ($arg_format !~ "^(json|xml)?$") { return 501; }',
    `set $oembed_width ${articleColumnWidth};`,
    `if ($arg_maxwidth ~ ${quoted(wholeNumbersBelow(articleColumnWidth))}) { set $oembed_width $arg_maxwidth; }`,
    'sub_filter_types application/json text/xml;',
    'sub_filter_once off;',
    ...widthForms.map(
      (form) => `sub_filter ${quoted(form(String(articleColumnWidth)))} ${quoted(form('$oembed_width'))};`,
    ),
    // No file has this name, so the error page of the site is sent.
    'set $oembed_answer unknown-address;',
    ...answers.map(
      ({ path, answer }) =>
        `if ($arg_url ~* ${quoted(encodedUrl(site, base, path))}) { set $oembed_answer ${answer}; }`,
    ),
    `set $oembed_layout ${discoveryLayout};`,
    `if ($arg_url ~* ${quoted(withLayout)}) { set $oembed_layout $1; }`,
    `if (-f $document_root${folder}/${inLayout}.$oembed_format) { set $oembed_answer ${inLayout}; }`,
    `rewrite ^ ${folder}/$oembed_answer.$oembed_format break;`,
  ];
}
