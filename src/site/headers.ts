import { embedPolicy } from './embedPolicy.ts';
import frozenScripts from './frozenScripts.json' with { type: 'json' };

/** The Content-Security-Policy directives of every page, without the hashes of its scripts and styles, which the build adds. */
export const pagePolicy = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "img-src 'self' data:",
] as const;

/** The sources of style sheets in the policy of every page of a site (`https://host`) below a base path. A page saved as one file (MHTML) has no origin, so `'self'` matches nothing there, and its style sheet keeps the URL it had. */
export const pageStyles = (site: string, base: string): string[] => [
  "'self'",
  new URL(`${base.replace(/\/$/, '')}/_astro/`, site).href,
];

/** HTTP headers for the URLs that match a path; a later rule overrides an earlier one, header by header. */
export interface HeaderRule {
  /** An absolute path; `*` matches anything, `:name` matches everything up to the next slash. */
  path: string;
  headers: Readonly<Record<string, string>>;
  /** The media type of the file, if servers would get it wrong. */
  contentType?: string;
}

const trustedTypes = "require-trusted-types-for 'script'";
const policy = (...directives: string[]) => ({ 'Content-Security-Policy': directives.join('; ') });
const page = [...pagePolicy, "script-src 'self'", "style-src 'self'"];
const unframed = "frame-ancestors 'none'";
const framed = 'frame-ancestors *';
const inline = "'unsafe-inline'";
// The HTML of a widget has a stricter policy, which allows its script and style by hash.
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
// Scripts are limited to these hashes, kept in code and not in the content, so an edited copy cannot run its own.
const frozen = embedPolicy({
  style: [inline],
  script: frozenScripts.map((hash) => `'${hash}'`),
  loads: false,
});

const cached = (seconds: number) => ({ 'Cache-Control': `public, max-age=${seconds}` });
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** A cross-origin isolated page (COEP: require-corp) can only frame documents that also send this header. */
const isolated = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
/** Applies to the whole host, so only a site at the root of its host sends it. */
const hostWide = { 'Strict-Transport-Security': 'max-age=63072000' };

/** The header rules for a site at the root of its host, from general to specific. */
const rootRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      ...policy(...page, unframed, trustedTypes),
      ...cached(600),
      // The server picks precompressed files, and a shared cache must not mix them up.
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy':
        'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
      ...hostWide,
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  // The library of the zoomable view sets innerHTML, so trusted types are not required; its content comes from our own nodes.
  { path: '/timeline/*', headers: policy(...page, unframed) },
  // The search runs WebAssembly.
  {
    path: '/search/*',
    headers: policy(
      ...page.map((rule) => (rule.startsWith('script-src') ? `${rule} 'wasm-unsafe-eval'` : rule)),
      unframed,
      trustedTypes,
    ),
  },
  // Any site may frame a widget, but it may only load files from this site.
  {
    path: '/embed/*',
    headers: { ...policy(...widget, trustedTypes), ...open, ...isolated, 'Referrer-Policy': 'no-referrer' },
  },
  { path: '/embed/zoom/*', headers: policy(...widget) },
  ...['/data/*', '/cite/*', '/oembed/*', '/charts/*', '/og/*', '/embed.js'].map((path) => ({
    path,
    headers: { ...open, ...cached(3600) },
  })),
  { path: '/feed.xml', headers: { ...open, ...cached(3600) }, contentType: 'application/atom+xml' },
  { path: '/feed.json', headers: { ...open, ...cached(3600) }, contentType: 'application/feed+json' },
  // A frozen copy never changes, and may only run known scripts.
  ...['/embed/:widget/@:day/', '/embed/:kind/:widget/@:day/'].map((path) => ({
    path,
    headers: { ...policy(frozen, framed), ...forever },
  })),
  // A kept picture never changes either, but there are more with each review, and Cloudflare needs a rule for each file that is cached as immutable.
  { path: '/pictures/*', headers: { ...open, ...cached(86_400) } },
  { path: '/_astro/*', headers: { ...open, ...forever } },
  // A page as Markdown says what its HTML says, and only the HTML should come up in a search.
  // It has the policy of a page wherever it stands, because nginx applies the headers of one rule only.
  {
    path: '/*.md',
    headers: { ...policy(...page, unframed, trustedTypes), 'X-Robots-Tag': 'noindex' },
    contentType: 'text/markdown',
  },
];

/** The media types that servers may not know, by file extension. */
export const mediaTypesByExtension: Readonly<Record<string, string>> = {
  webmanifest: 'application/manifest+json',
  ics: 'text/calendar',
  csv: 'text/csv',
  sha256: 'text/plain',
  cff: 'application/yaml',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** Returns the header rules for a site below a base path (`/` or `/kb/`), from general to specific; paths are absolute on the host. */
export function headerRulesFor(base: string): HeaderRule[] {
  return rootRules.map((rule) => ({
    ...rule,
    path: base.replace(/\/$/, '') + rule.path,
    headers: Object.fromEntries(
      Object.entries(rule.headers).filter(([name]) => base === '/' || !Object.hasOwn(hostWide, name)),
    ),
  }));
}

/** Returns the source of a regular expression for the absolute paths a rule matches; a folder also matches with `index.html`, which some servers add. */
export function rulePathPattern({ path }: HeaderRule): string {
  const escaped = path
    .replace(/\*$/, '')
    .replaceAll('.', '\\.')
    .replaceAll('*', '.*')
    .replace(/:[a-z]+/g, '[^/]+');
  const end = path.endsWith('*') ? '' : path.endsWith('/') ? '(index\\.html)?$' : '$';
  return `^${escaped}${end}`;
}

const matches = (rule: HeaderRule, path: string) => new RegExp(rulePathPattern(rule)).test(path);

/** Returns the headers for an absolute path on the host, for a site below a base path. */
export function headersOf(path: string, base = '/'): Record<string, string> {
  return Object.assign(
    {},
    ...headerRulesFor(base)
      .filter((rule) => matches(rule, path))
      .map(({ headers }) => headers),
  );
}
