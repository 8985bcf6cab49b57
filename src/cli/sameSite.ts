import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const textEndings = new Set([
  // The settings of hosts.
  '',
  ...'.html .css .js .json .xml .svg .txt .csv .ics .bib .ris .md .webmanifest .conf'.split(' '),
]);
/** Names that follow from contents: style sheets, scripts, fonts, the parts of the search index. */
const isNamedByContent = (path: string) => /^(_astro|pagefind)\//.test(path);

/** A text of a built site without what changes when a file is renamed or bundled anew: names and hashes of assets, hashes in policies, the classes Astro derives from a component's path. */
export const withoutHashes = (text: string): string =>
  text
    .replace(/_astro\/[\w.@~-]+?(\.[a-z0-9]+)(?=["'`\s)\\,;?#&]|$)/gm, '_astro/*$1')
    .replace(/(["'`])\.\/[\w.@~-]+?\.[\w-]{8}\.js\1/g, '$1./*.js$1')
    .replace(/'sha(256|384|512)-[\w+/=]+'/g, "'sha*'")
    .replace(/\bastro-[a-z0-9]{8}\b/g, 'astro-*');

/** What a built site holds, for comparison: the normalized content, or its hash, by path; of files that are named by their content, how often each content occurs. */
export interface Built {
  files: Map<string, string>;
  assets: Map<string, string[]>;
}

/** Reads a built site; compressed copies are left out. */
export function readBuilt(folder: string): Built {
  const built: Built = { files: new Map(), assets: new Map() };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/');
    if (!entry.isFile() || /\.(br|gz)$/.test(path)) continue;
    const bytes = readFileSync(join(folder, path));
    const content = textEndings.has(extname(path))
      ? withoutHashes(bytes.toString('utf8'))
      : createHash('sha256').update(bytes).digest('hex');
    if (isNamedByContent(path)) built.assets.set(content, [...(built.assets.get(content) ?? []), path]);
    else built.files.set(path, content);
  }
  return built;
}

/** The surroundings of the first place in which two texts differ, on one line each. */
function firstDifference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const part = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100));
  return `  before ${part(before)}\n  after  ${part(after)}`;
}

/** How one built site differs from another, one entry a file; empty if a reader would see the same. */
export function differences(before: Built, after: Built): string[] {
  const paths = [...new Set([...before.files.keys(), ...after.files.keys()])].sort();
  const found = paths.flatMap((path) => {
    const [one, other] = [before.files.get(path), after.files.get(path)];
    if (one === other) return [];
    if (one === undefined) return [`added    ${path}`];
    if (other === undefined) return [`removed  ${path}`];
    return [`changed  ${path}\n${firstDifference(one, other)}`];
  });
  const only = (these: Built, those: Built, word: string) =>
    [...these.assets]
      .filter(([content, names]) => names.length !== those.assets.get(content)?.length)
      .map(([, names]) => `${word}  ${names.join(', ')}`);
  return [...found, ...only(before, after, 'only before'), ...only(after, before, 'only after')];
}
