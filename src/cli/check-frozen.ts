import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const hashList = 'content/frozen/hashes.txt';

/** The lines of a text that are missing from a later version of it. */
export function removedLines(before: string, after: string): string[] {
  const kept = new Set(after.split(/\r?\n/));
  return before.split(/\r?\n/).filter((line) => line !== '' && !kept.has(line));
}

/** Compares the hashes of frozen copies with those at a commit: whoever changes a copy can change its hash too, but not the hash in an earlier commit. */
function main([commit = '']: string[]): void {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
  const hasList = git('ls-tree', '--name-only', commit, '--', hashList) !== '';
  const before = hasList ? git('show', `${commit}:${hashList}`) : '';
  const removed = removedLines(before, readFileSync(hashList, 'utf8'));
  if (removed.length === 0) return;
  console.error(`${hashList} lost lines it had at ${commit}. A frozen copy never changes; bring them back:`);
  for (const line of removed) console.error(line);
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
