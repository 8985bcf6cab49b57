import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cloneAt, run } from './clone.ts';
import { differences, readBuilt } from './sameSite.ts';

// Builds a commit and what stands here, and says in which files of the site they differ: for changes that readers are not meant to see.
const [commit, ...rest] = process.argv.slice(2);
if (commit === undefined || rest.length > 0) {
  console.error('Name one commit: npm run check:same -- <commit>');
  process.exit(2);
}
const id = execFileSync('git', ['rev-parse', '--verify', `${commit}^{commit}`], { encoding: 'utf8' }).trim();
const cache = resolve('node_modules/.cache/check-same');
mkdirSync(cache, { recursive: true });

/** Builds with the content and the code of one commit; a commit never changes, so that its site is kept. */
function siteOf(id: string): string {
  const kept = join(cache, id);
  if (existsSync(kept)) return kept;
  // Not below node_modules, where Vite would take the project for one of its packages.
  const top = mkdtempSync(join(tmpdir(), 'same-'));
  try {
    cloneAt(id, join(top, 'clone'));
    run('npx', ['astro', 'build'], join(top, 'clone'), { OUT_DIR: 'dist' });
    cpSync(join(top, 'clone/dist'), kept, { recursive: true });
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
  return kept;
}

const here = join(cache, 'here');
rmSync(here, { recursive: true, force: true });
const before = readBuilt(siteOf(id));
run('npx', ['astro', 'build'], '.', { OUT_DIR: here });
const found = differences(before, readBuilt(here));
for (const one of found) console.log(one);
console.log(
  found.length === 0
    ? `${before.files.size} files and ${before.assets.size} assets, the same as at ${id.slice(0, 7)}.`
    : `${found.length} differences from ${id.slice(0, 7)}.`,
);
if (found.length > 0) process.exitCode = 1;
