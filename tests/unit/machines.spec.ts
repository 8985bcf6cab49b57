import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectPathError, outDirError } from '../../src/integrations/buildFolder.ts';
import { takeLock } from '../../src/integrations/oneBuild.ts';
import { mayBring, needsInstall } from '../../src/cli/bring.mjs';
import { removedLines } from '../../src/cli/check-frozen.ts';
import { buildCache } from '../../src/cli/frozen-copy.ts';
import { isBuilt, noteBuild } from '../../src/cli/freshBuild.mjs';
import { nodeVersionError, scriptsVersionError } from '../../src/cli/nodeVersion.mjs';
import { root } from './record.ts';

let folder: string;
test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'machine-'))));
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a Node version that cannot install the project is rejected with the versions that can', () => {
  for (const version of ['18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.11.1'])
    expect(nodeVersionError(version)).toMatch(new RegExp(`20\\.19 .*22\\.12 .*24; this is ${version}`));
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '22.23.3', '24.21.0', '26.0.0'])
    expect(nodeVersionError(version)).toBeUndefined();
});

test('if npm may not install Node, a version that cannot run the scripts is rejected with a fix', () => {
  for (const version of ['20.20.2', '22.17.1'])
    expect(scriptsVersionError(version, false)).toMatch(new RegExp(`Node ${version} .*npm rebuild node`));
  expect(scriptsVersionError('20.20.2', true)).toBeUndefined();
  for (const version of ['22.18.0', '24.21.0']) expect(scriptsVersionError(version, false)).toBeUndefined();
});

test('packages are installed if they are missing, older than the lock file, or for another platform', () => {
  const put = (path: string, text = '') => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  put(
    'package.json',
    '{ "dependencies": { "kettle": "1" }, "devDependencies": { "@lab/thermometer": "1" } }',
  );
  const lock = put('package-lock.json');
  expect(needsInstall(folder, false), 'nothing installed').toBe(true);
  put('node_modules/.package-lock.json');
  expect(needsInstall(folder, false), 'without a package').toBe(true);
  put('node_modules/kettle/package.json');
  put('node_modules/rolldown/package.json');
  expect(needsInstall(folder, false), 'without the part of the bundler for this machine').toBe(true);
  put('node_modules/@rolldown/binding-linux-x64-gnu/package.json');
  expect(needsInstall(folder, false), 'all there for the site').toBe(false);
  expect(needsInstall(folder, true), 'without a package of the tests').toBe(true);
  put('node_modules/@lab/thermometer/package.json');
  expect(needsInstall(folder, true), 'all there').toBe(false);
  const later = Date.now() / 1000 + 60;
  utimesSync(lock, later, later);
  expect(needsInstall(folder, false), 'a newer lock file').toBe(true);
});

test('the commands for newcomers install before they do anything else', () => {
  for (const [script, install] of [
    ['src/cli/start.mjs', 'ensureDependencies({ dev: false });'],
    ['src/cli/check.mjs', 'ensureDependencies();'],
    ['src/cli/test.mjs', 'ensureDependencies();'],
    ['bench/run.mjs', 'ensureDependencies({ dev: false });'],
  ] as const) {
    const lines = readFileSync(join(root, script), 'utf8').split('\n');
    const [first] = lines.filter((line) => line !== '' && !line.startsWith('import '));
    expect(first, script).toBe(install);
  }
});

test('the system gets a package only if the command asks for it', () => {
  const log = join(folder, 'apt.log');
  writeFileSync(join(folder, 'apt-get'), `#!/bin/sh\necho "$@" >> ${log}\n`, { mode: 0o755 });
  /** Looks for what the tests need where none of it is installed, and returns what apt-get was called with. */
  const calls = (options: string) => {
    const script = `import { ensureBrowser, ensurePrograms } from '${join(root, 'src/cli/bring.mjs')}';
      ensurePrograms(${options});
      ensureBrowser(${options});`;
    const env = { HOME: folder, PATH: folder };
    spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, env });
    return existsSync(log) ? readFileSync(log, 'utf8') : '';
  };
  expect(calls('')).toBe('');
  expect(calls('{ bring: false }')).toBe('');
  test.skip(process.getuid?.() !== 0, 'Only root can install packages of the system.');
  expect(calls('{ bring: true }')).toMatch(/^install .*firefox-esr.*(\n.*)+^install .*chromium/m);
});

test('npm test asks for packages of the system only in CI or with --bring, and CI does', () => {
  expect(mayBring(['node', 'test.mjs'], {})).toBe(false);
  expect(mayBring(['node', 'test.mjs', '--bring'], {})).toBe(true);
  expect(mayBring(['node', 'test.mjs'], { CI: '1' })).toBe(true);
  expect(readFileSync(join(root, '.ci/run'), 'utf8')).toMatch(/^npm test -- --bring$/m);
});

test('a process started by a command ends with it', async () => {
  const script = `import { runToEnd } from '${join(root, 'src/cli/bring.mjs')}';
    runToEnd(process.execPath, ['-e', 'process.stdout.write(String(process.pid)); setInterval(() => {}, 1000)']);`;
  const outer = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const ended = new Promise((done) => outer.on('exit', done));
  const inner = Number(await new Promise((resolve) => outer.stdout.once('data', resolve)));
  expect(() => process.kill(inner, 0)).not.toThrow();
  outer.kill('SIGTERM');
  await ended;
  expect(() => process.kill(inner, 0)).toThrow('ESRCH');
});

interface Locked {
  packages: Record<
    string,
    { version?: string; resolved?: string; integrity?: string; link?: boolean; hasInstallScript?: boolean }
  >;
}

test('every package comes from the registry with a hash, and install scripts run only if listed', () => {
  const locked = ['package-lock.json', 'bench/package-lock.json'].flatMap((path) => {
    const { packages } = JSON.parse(readFileSync(join(root, path), 'utf8')) as Locked;
    return Object.entries(packages);
  });
  const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    allowScripts: Record<string, boolean>;
  };
  const entries = locked.filter(([path]) => path !== '');
  expect(entries.length).toBeGreaterThan(100);
  for (const [path, { resolved, integrity, hasInstallScript }] of entries) {
    expect(integrity, path).toMatch(/^sha512-/);
    expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    const name = path.split('node_modules/').at(-1) ?? '';
    if (hasInstallScript) expect(Object.keys(allowScripts), path).toContain(name);
  }
});

test('a folder Astro cannot build in, or into, is rejected with the reason', () => {
  for (const path of ["/home/it's/record/", '/home/a#b/', '/home/a?b/', '/home/100%/'])
    expect(projectPathError(path)).toContain(`Astro does not build: ${path}`);
  expect(projectPathError('/home/Söhne & Co/record (2)/')).toBeUndefined();
  expect(outDirError(join(folder, 'out/deeper'), folder)).toBeUndefined();
  expect(outDirError(join(root, buildCache, 'freeze-1'), root)).toBeUndefined();
  mkdirSync(join(folder, 'out'));
  expect(outDirError(join(folder, 'out'), folder)).toBeUndefined();
  symlinkSync(join(folder, 'out'), join(folder, 'link'));
  expect(outDirError(join(folder, 'link'), folder)).toContain('is a symbolic link');
  const elsewhere = '/proc';
  test.skip(
    !statSync(elsewhere, { throwIfNoEntry: false }) || statSync(elsewhere).dev === statSync(folder).dev,
    'There is no second file system here.',
  );
  expect(outDirError(elsewhere, folder)).toContain('another file system');
});

test('lines may be added to the list of frozen copies, but never changed or removed', () => {
  const before = 'aa  key/2026-01-01.html\nbb  all/2026-01-01.html\n';
  expect(removedLines(before, `${before}cc  key/2026-02-01.html\n`)).toEqual([]);
  expect(removedLines(before, before.replace('bb', 'cc'))).toEqual(['bb  all/2026-01-01.html']);
  expect(removedLines(before.replaceAll('\n', '\r\n'), before.split('\n', 1).join(''))).toHaveLength(1);
  expect(removedLines('', before)).toEqual([]);
});

test('a second build in a folder is rejected, and the lock of a killed build is taken over', () => {
  const file = join(folder, 'build.lock');
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(file, String(other.pid));
  expect(() => takeLock(file)).toThrow(`Another build runs in this folder (process ${other.pid}).`);
  other.kill();
  const { pid = 0 } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file, String(pid));
  const release = takeLock(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  release();
  expect(() => readFileSync(file)).toThrow();
});

test('git keeps the line endings of files on every system', () => {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout;
  expect(git('check-attr', 'eol', '--', 'package.json')).toContain(': eol: lf');
  expect(git('check-attr', 'text', '--', 'content/frozen/key/2015-01-01.html')).toContain(': text: unset');
});

test('files that a command writes are marked as generated', () => {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout;
  for (const path of ['.vscode/schemas/event.schema.json', 'package-lock.json', 'bench/package-lock.json'])
    expect(git('check-attr', 'linguist-generated', '--', path)).toContain(': linguist-generated: set');
  expect(git('check-attr', 'linguist-generated', '--', 'package.json')).toContain(': unspecified');
});

test('npm start builds again only if something has changed', () => {
  const write = (path: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path);
    return file;
  };
  const event = write('content/events/2001/a.mdx');
  write('package-lock.json');
  const past = Date.now() / 1000 - 60;
  for (const path of [
    'content/events/2001/a.mdx',
    'package-lock.json',
    'content/events/2001',
    'content/events',
    'content',
  ])
    utimesSync(join(folder, path), past, past);
  expect(isBuilt(folder, {}), 'never built').toBe(false);
  const page = write('dist/index.html');
  noteBuild(folder, Date.now(), { CONTENT_DIR: '../other' });
  expect(isBuilt(folder, {}), 'with another record in dist').toBe(false);
  noteBuild(folder, Date.now(), {});
  expect(isBuilt(folder, {})).toBe(true);
  expect(isBuilt(folder, { BASE_PATH: '/kb/' }), 'with other settings').toBe(false);
  const later = Date.now() / 1000 + 60;
  utimesSync(event, later, later);
  expect(isBuilt(folder, {}), 'with a newer event').toBe(false);
  utimesSync(event, past, past);
  expect(isBuilt(folder, {})).toBe(true);
  utimesSync(page, later, later);
  expect(isBuilt(folder, {}), 'after another build').toBe(false);
});
