import { type HeaderRule, headerRulesFor } from '../site/headers.ts';

/** Cloudflare reads no more rules than this: https://developers.cloudflare.com/workers/static-assets/headers/ */
const mostRules = 100;

/** Whether an earlier rule sends the same header to every address a later rule matches. */
const isReplaced = (name: string, { path }: HeaderRule, earlier: readonly HeaderRule[]) =>
  earlier.some((rule) => name in rule.headers && path.startsWith(rule.path.replace('*', '')));

/** A rule that lets a whole folder be kept for good, as one rule for each of its files: a rule cannot tell a file from an error, and an error must not be kept. */
function perFile(rule: HeaderRule, files: readonly string[]): HeaderRule[] {
  const { 'Cache-Control': cache = '', ...headers } = rule.headers;
  if (!rule.path.endsWith('/*') || !cache.includes('immutable')) return [rule];
  const own = files.filter((file) => file.startsWith(rule.path.slice(0, -1)));
  return [{ ...rule, headers }, ...own.map((path) => ({ path, headers: { 'Cache-Control': cache } }))];
}

/** The `_headers` file of Cloudflare for a site below a base path; `files` are the absolute paths of all its files. Where two rules match, both apply, so a rule first removes (`!`) what it replaces. Throws if there are more rules than Cloudflare reads. */
export function headersFile(base: string, files: readonly string[]): string {
  const rules = headerRulesFor(base).flatMap((rule) => perFile(rule, files));
  const blocks = rules.flatMap((rule, index) => {
    const lines = Object.entries(rule.headers).flatMap(([name, value]) => [
      ...(isReplaced(name, rule, rules.slice(0, index)) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    if (rule.contentType) lines.push(`  Content-Type: ${rule.contentType}; charset=utf-8`);
    // Cloudflare redirects an address with an @ to the one that has it encoded.
    const paths = new Set([rule.path, rule.path.replaceAll('@', '%40')]);
    return [...paths].map((path) => [path, ...lines].join('\n'));
  });
  if (blocks.length > mostRules)
    throw new Error(
      `_headers would hold ${blocks.length} rules, and Cloudflare reads ${mostRules}: write fewer rules in src/site/headers.ts, or bundle into fewer files.`,
    );
  return `# Made by the build from src/site/headers.ts.\n\n${blocks.join('\n\n')}\n`;
}

/** The `_redirects` file of Cloudflare: one line each, from an absolute path to another; the query is kept. */
export const redirectsFile = (redirects: Readonly<Record<string, string>>): string =>
  [
    '# Made by the build from redirects.yaml of the record.',
    ...Object.entries(redirects).map(([from, to]) => `${from} ${to} 301`),
    '',
  ].join('\n');
