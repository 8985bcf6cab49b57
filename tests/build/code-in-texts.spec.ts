import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { hiddenCode } from '../hostile-texts.ts';
import { ports } from '../served.ts';

// Vite does not watch test-results.
const folder = mkdtempSync(join(tmpdir(), 'code-in-texts-'));
const record = join(folder, 'record');
const out = join('test-results', 'code-in-texts');
const traces = join(folder, 'traces');
const event = join(record, 'events/2013/tide-court-upholds.mdx');
const secret = 'a-value-of-the-environment-3f9c';

/** Code that writes the environment to a file and puts a secret from it into the page. */
const code = (name: string) =>
  `(process.getBuiltinModule('node:fs').writeFileSync('${traces}/${name}', JSON.stringify(process.env)), process.env.SECRET_OF_TEST)`;
const shapes = ['second', 'early'].flatMap((name, index) =>
  hiddenCode(code(name))
    .slice(index, index + 1)
    .map((shape) => ({ ...shape, name })),
);

/** Makes a fresh copy of the invented record; returns the options to run a command on it. */
function freshRecord() {
  for (const path of [folder, out]) rmSync(path, { recursive: true, force: true });
  mkdirSync(traces, { recursive: true });
  cpSync('tests/fixtures/record', record, { recursive: true });
  const env = { ...process.env, CONTENT_DIR: record, OUT_DIR: out, SECRET_OF_TEST: secret, FORCE_COLOR: '0' };
  return { encoding: 'utf8' as const, env };
}

/** Returns the concatenated contents of all files the build wrote. */
const builtText = () =>
  existsSync(out)
    ? readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
        .join('')
    : '';

// Serial, because the tests share the folder.
test.describe.configure({ mode: 'serial' });
test.afterAll(() => [folder, out].forEach((path) => rmSync(path, { recursive: true, force: true })));

for (const { name, change, message } of shapes)
  test(`code in a text is not run by the check or the build (${name})`, () => {
    const environment = freshRecord();
    writeFileSync(event, change(readFileSync(event, 'utf8')));
    const check = spawnSync('node', ['src/cli/check-content.ts'], environment);
    const build = spawnSync('npx', ['astro', 'build'], environment);
    for (const { status, stdout, stderr } of [check, build]) {
      expect(status).toBe(1);
      expect(stdout + stderr).toContain('events/2013/tide-court-upholds.mdx');
      expect(stdout + stderr).toContain(message);
      expect(stdout + stderr).not.toContain(secret);
    }
    expect(readdirSync(traces)).toEqual([]);
    expect(builtText()).not.toContain(secret);
  });

test('the dev server does not run code in a text, and the page works again once it is removed', async () => {
  test.setTimeout(240_000);
  const dev = ['astro', 'dev', '--ignore-lock', '--port', String(ports.dev)];
  const server = spawn('npx', dev, { ...freshRecord(), detached: true });
  const fetchPage = async (path: string) => {
    const response = await fetch(`http://localhost:${ports.dev}${path}`);
    return { status: response.status, text: await response.text() };
  };
  const page = '/events/tide-court-upholds/';
  const expectStatus = async (status: number) =>
    expect(async () => expect((await fetchPage(page)).status).toBe(status)).toPass({ timeout: 60_000 });
  try {
    await expectStatus(200);
    const original = readFileSync(event, 'utf8');
    for (const { name, change } of shapes) {
      writeFileSync(event, change(original));
      await expectStatus(500);
      for (const path of [
        page,
        '/',
        `/@fs${event}`,
        `/@fs${event}?import`,
        '/@id/virtual:text/events/tide-court-upholds.mdx',
        '/@id/virtual:texts',
      ])
        expect((await fetchPage(path)).text, `${name}: ${path}`).not.toContain(secret);
      expect(readdirSync(traces)).toEqual([]);
      writeFileSync(event, `${original}\nSomebody wrote on after ${name}.\n`);
      await expectStatus(200);
      expect((await fetchPage(page)).text).toContain(`Somebody wrote on after ${name}.`);
    }
  } finally {
    if (server.pid) process.kill(-server.pid);
  }
});
