import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneAt, run } from './clone.ts';

// Builds the last commit in two fresh clones, in folders and time zones of their own, and compares what comes out byte for byte.
const top = mkdtempSync(join(tmpdir(), 'clones-'));
const clones = [
  { folder: join(top, 'one'), zone: 'UTC' },
  { folder: join(top, 'deeper/down/two'), zone: 'Asia/Tokyo' },
];

const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The hash of each file of a folder by its path, in order of the paths. */
function tree(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), hash(readFileSync(path))]));
}

try {
  const built = clones.map(({ folder, zone }) => {
    cloneAt('HEAD', folder);
    run('npm', ['run', 'build'], folder, { TZ: zone, OUT_DIR: 'dist' });
    return tree(join(folder, 'dist'));
  });
  const [first = new Map<string, string>(), second = new Map<string, string>()] = built;
  const other = [...new Set([...first.keys(), ...second.keys()])].filter(
    (path) => first.get(path) !== second.get(path),
  );
  for (const path of other) console.error(`Not the same: ${path}`);
  if (other.length > 0) process.exitCode = 1;
  else {
    const lines = [...first].map(([path, sum]) => `${sum}  ${path}\n`).join('');
    console.log(`${first.size} files, the same in both clones; the tree is ${hash(lines)}.`);
  }
} finally {
  rmSync(top, { recursive: true, force: true });
}
