import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

// Builds the last commit in two fresh clones, in folders and time zones of their own, and compares what comes out byte for byte.
const top = mkdtempSync(join(tmpdir(), 'clones-'));
const clones = [
  { folder: join(top, 'one'), zone: 'UTC' },
  { folder: join(top, 'deeper/down/two'), zone: 'Asia/Tokyo' },
];

function run(command: string, args: string[], folder: string, env = {}): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The hash of each file of a folder by its path, in order of the paths. */
function tree(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), hash(readFileSync(path))]));
}

try {
  const built = clones.map(({ folder, zone }) => {
    mkdirSync(dirname(folder), { recursive: true });
    run('git', ['clone', '--quiet', resolve('.'), folder], '.');
    // The packages, but not what earlier builds left beside them.
    mkdirSync(join(folder, 'node_modules'));
    for (const name of readdirSync('node_modules').filter((one) => !/^\.(astro|vite)/.test(one)))
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
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
