import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneAt, run } from './clone.ts';

// Builds the last commit in two fresh clones, in different folders and time zones, and compares the output byte for byte.
const parent = mkdtempSync(join(tmpdir(), 'clones-'));
const clones = [
  { folder: join(parent, 'one'), timeZone: 'UTC' },
  { folder: join(parent, 'deeper/down/two'), timeZone: 'Asia/Tokyo' },
];

const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The SHA-256 hash of each file in a folder by its path, sorted by path. */
function hashFiles(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), hash(readFileSync(path))]));
}

try {
  const built = clones.map(({ folder, timeZone }) => {
    cloneAt('HEAD', folder);
    run('npm', ['run', 'build'], folder, { TZ: timeZone, OUT_DIR: 'dist' });
    return hashFiles(join(folder, 'dist'));
  });
  const [first = new Map<string, string>(), second = new Map<string, string>()] = built;
  const different = [...new Set([...first.keys(), ...second.keys()])].filter(
    (path) => first.get(path) !== second.get(path),
  );
  for (const path of different) console.error(`Not the same: ${path}`);
  if (different.length > 0) process.exitCode = 1;
  else {
    const lines = [...first].map(([path, sum]) => `${sum}  ${path}\n`).join('');
    console.log(`${first.size} files, the same in both clones; the tree is ${hash(lines)}.`);
  }
} finally {
  rmSync(parent, { recursive: true, force: true });
}
