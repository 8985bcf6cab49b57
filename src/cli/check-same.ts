import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cloneAt, run } from './clone.ts';
import { differences, readBuiltSite } from './sameSite.ts';

// Builds a commit and the working tree, and prints which files of the site differ: for changes that readers should not notice.
const [commit, ...extra] = process.argv.slice(2);
if (commit === undefined || extra.length > 0) {
  console.error('Name one commit: npm run check:same -- <commit>');
  process.exit(2);
}
const id = execFileSync('git', ['rev-parse', '--verify', `${commit}^{commit}`], { encoding: 'utf8' }).trim();
const cache = resolve('node_modules/.cache/check-same');
mkdirSync(cache, { recursive: true });

/** Builds the site of a commit, with its own content and code, and returns its folder; the site is cached, because a commit never changes. */
function buildCommit(id: string): string {
  const cached = join(cache, id);
  if (existsSync(cached)) return cached;
  // Not below node_modules, where Vite would treat the project as one of its dependencies.
  const parent = mkdtempSync(join(tmpdir(), 'same-'));
  try {
    cloneAt(id, join(parent, 'clone'));
    run('npx', ['astro', 'build'], join(parent, 'clone'), { OUT_DIR: 'dist' });
    cpSync(join(parent, 'clone/dist'), cached, { recursive: true });
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
  return cached;
}

const currentSite = join(cache, 'here');
rmSync(currentSite, { recursive: true, force: true });
const before = readBuiltSite(buildCommit(id));
run('npx', ['astro', 'build'], '.', { OUT_DIR: currentSite });
const changes = differences(before, readBuiltSite(currentSite));
for (const change of changes) console.log(change);
console.log(
  changes.length === 0
    ? `${before.files.size} files and ${before.assets.size} assets, the same as at ${id.slice(0, 7)}.`
    : `${changes.length} differences from ${id.slice(0, 7)}.`,
);
if (changes.length > 0) process.exitCode = 1;
