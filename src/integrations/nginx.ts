import {
  mediaTypesByExtension,
  type HeaderRule,
  headerRulesFor,
  headersOf,
  rulePathPattern,
} from '../site/headers.ts';

import { nginxOembedLines } from './nginxOembed.ts';
import { quoted } from './nginxText.ts';

const textTypes = [
  'text/xml',
  'text/css',
  'text/plain',
  'text/markdown',
  'text/csv',
  'text/calendar',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/xml',
  'application/atom+xml',
  'application/feed+json',
  'image/svg+xml',
];

const block = (head: string, lines: readonly string[]) => `${head} {\n${indented(lines)}\n}`;
const indented = (lines: readonly string[]) =>
  lines
    .join('\n')
    .split('\n')
    .map((line) => (line ? `    ${line}` : ''))
    .join('\n');

/** The `add_header` lines for all headers of a path, because an nginx location that sets one header inherits none. `Cache-Control` has no `always`, so that nginx does not send it with errors. */
const headerLines = (path: string, base: string): string[] =>
  Object.entries(headersOf(path, base)).map(
    ([name, value]) => `add_header ${name} ${quoted(value)}${name === 'Cache-Control' ? '' : ' always'};`,
  );

/** The location block of a rule, with the headers of the paths it matches. */
function locationOf(rule: HeaderRule, base: string): string {
  const { path, contentType } = rule;
  const lines = headerLines(path.replace(/\*$/, '').replace(/\*|:[a-z]+/g, 'x'), base);
  if (path.startsWith(`${base}embed/`)) lines.push(`error_page 403 404 =404 ${base}embed/404.html;`);
  if (contentType) lines.push('types { }', `default_type ${contentType};`);
  if (/:|\*(?!$)/.test(path)) return block(`location ~ ${quoted(rulePathPattern(rule))}`, lines);
  return block(path.endsWith('*') ? `location ${path.slice(0, -1)}` : `location = ${path}`, lines);
}

/** The nginx settings for a site below a base path (`/` or `/kb/`), to include in a `server` block whose `root` holds the site at that path; `redirects` maps absolute paths to absolute paths; `origin` is the one the site is built for. Everything is inside one location, so that a site below a base path does not affect the rest of its host. */
export function nginxConf(base: string, redirects: Readonly<Record<string, string>>, origin: string): string {
  const [general, ...rules] = headerRulesFor(base);
  if (general?.path !== `${base}*`) throw new Error('The first rule of headers must match the whole site.');
  const types = Object.entries(mediaTypesByExtension).map(([ending, type]) => `${type} ${ending};`);
  const site = [
    'index index.html;',
    'absolute_redirect off;',
    'charset utf-8;',
    `charset_types ${textTypes.join(' ')};`,
    'include mime.types;',
    block('types', types),
    '',
    '# The build puts compressed copies beside the files.',
    'gzip_static on;',
    'brotli_static on;',
    '',
    '# Every file is small, and nginx sends all headers twice when it refuses a range.',
    'max_ranges 0;',
    '',
    `error_page 403 404 =404 ${base}404.html;`,
    ...headerLines(base, base),
    '',
    '# Hidden files, and files that are meant for other hosts.',
    block(`location ~ ${quoted('/\\.(?!well-known/)')}`, ['return 404;']),
    block(`location ~ ${quoted(`^${base}_(headers|redirects)$`)}`, ['return 404;']),
    '',
    ...rules.map((rule) => locationOf(rule, base)),
    block(`location = ${base}oembed`, [
      ...headerLines(`${base}oembed/`, base),
      ...nginxOembedLines(origin, base),
    ]),
    ...Object.entries(redirects).map(([from, to]) =>
      block(`location = ${from}`, [...headerLines(from, base), `return 301 ${to}$is_args$args;`]),
    ),
  ];
  return `# Made by the build from src/site/headers.ts, for a site at ${base} of its host.
# Include it in a server block; docs/hosting.md says how.

${block(base === '/' ? 'location /' : `location ^~ ${base}`, site)}
`;
}
