import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const textExtensions = new Set([
  // Host settings such as _headers.
  '',
  ...'.html .css .js .json .xml .svg .txt .csv .ics .bib .ris .md .webmanifest .conf'.split(' '),
]);
/** Whether the name of a file depends on its content, as that of style sheets, scripts, fonts and the parts of the search index does. */
const isNamedByContent = (path: string) => /^(_astro|pagefind)\//.test(path);

/** A text of a built site with placeholders for what changes when a file is renamed or bundled anew: asset names, hashes in policies, and the classes Astro derives from a component's path. */
export const withoutHashes = (text: string): string =>
  text
    .replace(/_astro\/[\w.@~-]+?(\.[a-z0-9]+)(?=["'`\s)\\,;?#&]|$)/gm, '_astro/*$1')
    .replace(/(["'`])\.\/[\w.@~-]+?\.[\w-]{8}\.js\1/g, '$1./*.js$1')
    .replace(/'sha(256|384|512)-[\w+/=]+'/g, "'sha*'")
    .replace(/\bastro-[a-z0-9]{8}\b/g, 'astro-*');

/** The files of a built site, for comparison. A content is the normalized text, or a hash for other files. */
export interface SiteSnapshot {
  /** Content by path. */
  files: Map<string, string>;
  /** For files named by their content: the paths of each content. */
  assets: Map<string, string[]>;
}

/** Reads a built site; compressed copies are left out. */
export function readBuiltSite(folder: string): SiteSnapshot {
  const snapshot: SiteSnapshot = { files: new Map(), assets: new Map() };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/');
    if (!entry.isFile() || /\.(br|gz)$/.test(path)) continue;
    const bytes = readFileSync(join(folder, path));
    const content = textExtensions.has(extname(path))
      ? withoutHashes(bytes.toString('utf8'))
      : createHash('sha256').update(bytes).digest('hex');
    if (isNamedByContent(path)) snapshot.assets.set(content, [...(snapshot.assets.get(content) ?? []), path]);
    else snapshot.files.set(path, content);
  }
  return snapshot;
}

/** Where two texts first differ: an excerpt of each, on a line of its own. */
function firstDifference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const excerpt = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100));
  return `  before ${excerpt(before)}\n  after  ${excerpt(after)}`;
}

/** The differences between two built sites, one entry per file; empty if a reader would see the same. */
export function differences(before: SiteSnapshot, after: SiteSnapshot): string[] {
  const paths = [...new Set([...before.files.keys(), ...after.files.keys()])].sort();
  const found = paths.flatMap((path) => {
    const old = before.files.get(path);
    const current = after.files.get(path);
    if (old === current) return [];
    if (old === undefined) return [`added    ${path}`];
    if (current === undefined) return [`removed  ${path}`];
    return [`changed  ${path}\n${firstDifference(old, current)}`];
  });
  const onlyIn = (site: SiteSnapshot, other: SiteSnapshot, label: string) =>
    [...site.assets]
      .filter(([content, names]) => names.length !== other.assets.get(content)?.length)
      .map(([, names]) => `${label}  ${names.join(', ')}`);
  return [...found, ...onlyIn(before, after, 'only before'), ...onlyIn(after, before, 'only after')];
}
