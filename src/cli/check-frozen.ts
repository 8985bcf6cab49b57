import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const list = 'content/frozen/hashes.txt';

/** The lines of a list that are not in a later one. */
export function removedLines(before: string, after: string): string[] {
  const kept = new Set(after.split(/\r?\n/));
  return before.split(/\r?\n/).filter((line) => line !== '' && !kept.has(line));
}

/** Compares the list of frozen copies with that of a commit: somebody who changes a copy can change its hash with it, but not the hash that was there before. */
function main([commit = '']: string[]): void {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
  const hasList = git('ls-tree', '--name-only', commit, '--', list) !== '';
  const before = hasList ? git('show', `${commit}:${list}`) : '';
  const removed = removedLines(before, readFileSync(list, 'utf8'));
  if (removed.length === 0) return;
  console.error(`${list} lost lines it had at ${commit}. A frozen copy never changes; bring them back:`);
  for (const line of removed) console.error(line);
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
