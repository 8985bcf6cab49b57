import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isInstalled } from '../hosts/servers.ts';
import { root } from './record.ts';

const document = readFileSync(join(root, 'docs/hosting.md'), 'utf8');

/** Returns the commands of the code block in docs/hosting.md with a name after its language, with the web root replaced. */
function commandsOf(name: string, webRoot: string): string {
  const [, commands] = new RegExp(`^\`\`\`sh ${name}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(document) ?? [];
  if (commands === undefined) throw new Error(`docs/hosting.md has no block of commands "${name}".`);
  return commands.replaceAll('/var/www', webRoot);
}

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

function run(commands: string, cwd: string): void {
  const { status, stderr } = spawnSync('sh', ['-euc', commands], { cwd, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

/** Returns the files of a built site with one page and one script. */
const version = (name: string) => ({
  'index.html': `<script src="/_astro/${name}.js">`,
  [`${name}/index.html`]: name,
  [`_astro/${name}.js`]: name,
  'pagefind/pagefind-entry.json': name,
  [`pagefind/index/${name}.pf_index`]: name,
  _headers: '/*',
  _redirects: '',
});

test('publishing a second version replaces the pages and keeps the files that cached pages of the first need', () => {
  test.skip(!isInstalled('rsync'), 'rsync is not on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  const site = join(folder, 'www/record');
  mkdirSync(dirname(site));
  // The commands for nginx are tested with nginx itself.
  const commands = commandsOf('publish', join(folder, 'www')).replace(/^(cp dist\.nginx|nginx ).*\n/gm, '');
  const publish = (name: string) => {
    const dist = join(folder, 'dist');
    run(`rm -rf ${dist}`, folder);
    write(dist, version(name));
    // Makes the build look old, because publishing an old build must not delete its files.
    for (const path of filesIn(dist)) utimesSync(join(dist, path), 0, 0);
    run(commands, folder);
  };
  publish('one');
  expect(filesIn(site)).toEqual(
    Object.keys(version('one'))
      .filter((path) => !/^_[hr]/.test(path))
      .sort(),
  );
  publish('two');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('two.js');
  expect(readFileSync(join(site, 'pagefind/pagefind-entry.json'), 'utf8')).toBe('two');
  for (const path of ['_astro/one.js', '_astro/two.js', 'pagefind/index/one.pf_index'])
    expect(existsSync(join(site, path)), path).toBe(true);
  for (const path of ['one', 'dist', '_headers']) expect(existsSync(join(site, path)), path).toBe(false);

  const days = (count: number) => Date.now() / 1000 - count * 86_400;
  utimesSync(join(site, '_astro/one.js'), days(40), days(40));
  utimesSync(join(site, 'pagefind/index/one.pf_index'), days(20), days(20));
  publish('two');
  expect(existsSync(join(site, '_astro/one.js'))).toBe(false);
  expect(existsSync(join(site, 'pagefind/index/one.pf_index'))).toBe(true);
  expect(statSync(join(site, '_astro/two.js')).mtimeMs).toBeGreaterThan(days(1) * 1000);
});

test('laying out a site below a base path for Cloudflare works a second time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lay-out-'));
  const commands = commandsOf('lay out', folder);
  for (const name of ['one', 'two']) {
    run('rm -rf dist', folder);
    write(join(folder, 'dist'), version(name));
    run(commands, folder);
    const pages = Object.keys(version(name)).filter((path) => !/^_[hr]/.test(path));
    expect(filesIn(join(folder, 'site'))).toEqual(
      ['_headers', '_redirects', ...pages.map((path) => `record/${path}`)].sort(),
    );
  }
});
