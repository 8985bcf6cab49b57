import { embedPolicy } from './embedPolicy.ts';
import frozenScripts from './frozenScripts.json' with { type: 'json' };

/** What every page of the site may load and do, but for the hashes of its own scripts and styles, which the build adds. */
export const pagePolicy = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "img-src 'self' data:",
] as const;

/** Headers for the addresses that match a path; a later rule replaces an earlier one, header by header. */
export interface HeaderRule {
  /** An absolute path; a star at its end matches anything, a word after a colon everything up to the next slash. */
  path: string;
  headers: Readonly<Record<string, string>>;
  /** The media type of a single file that servers would get wrong. */
  contentType?: string;
}

const trusted = "require-trusted-types-for 'script'";
const policy = (...directives: string[]) => ({ 'Content-Security-Policy': directives.join('; ') });
const page = [...pagePolicy, "script-src 'self'", "style-src 'self'"];
const unframed = "frame-ancestors 'none'";
const framed = 'frame-ancestors *';
const inline = "'unsafe-inline'";
// The file of a widget narrows this further: its own policy names its script and its style by hash.
const widget = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "img-src 'self' data:",
  `script-src 'self' ${inline}`,
  `style-src 'self' ${inline}`,
  framed,
];
// Holds even for a copy that somebody has edited: the scripts are listed apart from the record, in code.
const frozen = embedPolicy({
  style: [inline],
  script: frozenScripts.map((hash) => `'${hash}'`),
  loads: false,
});

const cached = (seconds: number) => ({ 'Cache-Control': `public, max-age=${seconds}` });
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** A page that is isolated (COEP: require-corp) can only frame documents that ask for the same. */
const isolated = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
/** Holds for a whole host, so only a site that has a host to itself may send it. */
const hostWide = { 'Strict-Transport-Security': 'max-age=63072000' };

/** The headers of a site at the root of its host, general rules first. */
const rootRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      ...policy(...page, unframed, trusted),
      ...cached(600),
      // Compressed copies lie beside the files, and a shared cache must not mix them up.
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy':
        'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
      ...hostWide,
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  // The zoomable view's library writes markup the old way; what it writes is made of our own nodes.
  { path: '/timeline/*', headers: policy(...page, unframed) },
  // The search runs a compiled program of its own.
  {
    path: '/search/*',
    headers: policy(
      ...page.map((one) => (one.startsWith('script-src') ? `${one} 'wasm-unsafe-eval'` : one)),
      unframed,
      trusted,
    ),
  },
  // Everybody may frame a widget, and it may load from this site alone.
  {
    path: '/embed/*',
    headers: { ...policy(...widget, trusted), ...open, ...isolated, 'Referrer-Policy': 'no-referrer' },
  },
  { path: '/embed/zoom/*', headers: policy(...widget) },
  ...['/data/*', '/cite/*', '/oembed/*', '/charts/*', '/og/*', '/embed.js'].map((path) => ({
    path,
    headers: { ...open, ...cached(3600) },
  })),
  { path: '/feed.xml', headers: { ...open, ...cached(3600) }, contentType: 'application/atom+xml' },
  { path: '/feed.json', headers: { ...open, ...cached(3600) }, contentType: 'application/feed+json' },
  // A frozen copy never changes, and runs only the scripts that frozen copies have.
  ...['/embed/:widget/@:day/', '/embed/:kind/:widget/@:day/'].map((path) => ({
    path,
    headers: { ...policy(frozen, framed), ...forever },
  })),
  ...['/pictures/*', '/_astro/*'].map((path) => ({ path, headers: { ...open, ...forever } })),
];

/** The types of files that servers may not know by themselves, by the ending of their names. */
export const endingTypes: Readonly<Record<string, string>> = {
  webmanifest: 'application/manifest+json',
  ics: 'text/calendar',
  csv: 'text/csv',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** The headers a host is to send for a site below a base path (`/` or `/kb/`), general rules first; paths are absolute on the host. */
export function headerRulesFor(base: string): HeaderRule[] {
  return rootRules.map((rule) => ({
    ...rule,
    path: base.replace(/\/$/, '') + rule.path,
    headers: Object.fromEntries(
      Object.entries(rule.headers).filter(([name]) => base === '/' || !Object.hasOwn(hostWide, name)),
    ),
  }));
}

/** The regular expression, as text, of the absolute paths a rule matches; a folder's own file, as a server may call it, counts as the folder. */
export function patternOf({ path }: HeaderRule): string {
  const escaped = path
    .replace(/\*$/, '')
    .replaceAll('.', '\\.')
    .replace(/:[a-z]+/g, '[^/]+');
  const end = path.endsWith('*') ? '' : path.endsWith('/') ? '(index\\.html)?$' : '$';
  return `^${escaped}${end}`;
}

const covers = (rule: HeaderRule, path: string) => new RegExp(patternOf(rule)).test(path);

/** The headers of one address, an absolute path on the host, of a site below a base path. */
export function headersOf(path: string, base = '/'): Record<string, string> {
  return Object.assign(
    {},
    ...headerRulesFor(base)
      .filter((rule) => covers(rule, path))
      .map(({ headers }) => headers),
  );
}
