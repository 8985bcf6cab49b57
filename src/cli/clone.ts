import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Runs a command in a folder; throws with its output if it fails. */
export function run(command: string, args: string[], folder: string, env = {}): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

/** Links the packages installed here into a copy of this project, without the caches that builds leave in node_modules. */
export function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !/^\.(astro|vite|cache)/.test(entry)))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
}

/** Clones this project at a commit into a folder, with the packages installed here. */
export function cloneAt(commit: string, folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  run('git', ['clone', '--quiet', resolve('.'), folder], '.');
  run('git', ['checkout', '--quiet', commit], folder);
  linkPackages(folder);
}
