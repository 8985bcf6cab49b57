import { type HeaderRule, headerRulesFor } from '../site/headers.ts';

/** Cloudflare reads at most this many rules: https://developers.cloudflare.com/workers/static-assets/headers/ */
const maxRules = 100;

/** Whether an earlier rule sets the same header on every path that this rule matches. */
const isSetEarlier = (name: string, { path }: HeaderRule, earlier: readonly HeaderRule[]) =>
  earlier.some((rule) => name in rule.headers && path.startsWith(rule.path.replace('*', '')));

/** Splits a rule that caches a whole folder as immutable into one rule per file: the rule would match error responses too, and those must not be cached. */
function perFile(rule: HeaderRule, files: readonly string[]): HeaderRule[] {
  const { 'Cache-Control': cache = '', ...headers } = rule.headers;
  if (!rule.path.endsWith('/*') || !cache.includes('immutable')) return [rule];
  const folderFiles = files.filter((file) => file.startsWith(rule.path.slice(0, -1)));
  return [
    { ...rule, headers },
    ...folderFiles.map((path) => ({ path, headers: { 'Cache-Control': cache } })),
  ];
}

/** The `_headers` file of Cloudflare for a site below a base path; `files` are the absolute paths of all its files. If two rules match, both apply, so a rule first removes (`!`) the headers it replaces. Throws if there are more rules than Cloudflare reads. */
export function headersFile(base: string, files: readonly string[]): string {
  const rules = headerRulesFor(base).flatMap((rule) => perFile(rule, files));
  const blocks = rules.flatMap((rule, index) => {
    const lines = Object.entries(rule.headers).flatMap(([name, value]) => [
      ...(isSetEarlier(name, rule, rules.slice(0, index)) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    if (rule.contentType) lines.push(`  Content-Type: ${rule.contentType}; charset=utf-8`);
    // Cloudflare redirects a URL with an @ to the one with %40.
    const paths = new Set([rule.path, rule.path.replaceAll('@', '%40')]);
    return [...paths].map((path) => [path, ...lines].join('\n'));
  });
  if (blocks.length > maxRules)
    throw new Error(
      `_headers would hold ${blocks.length} rules, and Cloudflare reads ${maxRules}: write fewer rules in src/site/headers.ts, or bundle into fewer files.`,
    );
  return `# Made by the build from src/site/headers.ts.\n\n${blocks.join('\n\n')}\n`;
}

/** The `_redirects` file of Cloudflare: one redirect per line, from absolute path to absolute path; Cloudflare keeps the query. */
export const redirectsFile = (redirects: Readonly<Record<string, string>>): string =>
  [
    '# Made by the build from redirects.yaml of the record.',
    ...Object.entries(redirects).map(([from, to]) => `${from} ${to} 301`),
    '',
  ].join('\n');
