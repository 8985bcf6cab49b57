import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { linkPackages } from '../src/cli/clone.ts';

const leftOut = ['node_modules', 'dist', 'test-results', '.astro', '.git'];

/** Writes a copy of this project, which can be built at the same time as the project itself. */
export function writeProjectCopy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of readdirSync('.').filter((entry) => !leftOut.includes(entry)))
    cpSync(name, join(folder, name), { recursive: true });
  linkPackages(folder);
  // Pictures are kept by what they show, so that all builds can share them.
  const pictures = resolve('node_modules/.cache/pictures');
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(folder, 'node_modules/.cache'));
  symlinkSync(pictures, join(folder, 'node_modules/.cache/pictures'));
}

/** Writes a copy of this project with one more section: the folder `tests/sections/years/`, and its line in the list. */
export function writeExtendedProject(folder: string): void {
  writeProjectCopy(folder);
  cpSync('tests/sections/years', join(folder, 'src/sections/years'), { recursive: true });
  const list = join(folder, 'src/sections/all/sections.ts');
  const code = readFileSync(list, 'utf8');
  writeFileSync(
    list,
    `import { years } from '../years/section.ts';\n${code.replace('\n  search,', '\n  years,\n  search,')}`,
  );
}
