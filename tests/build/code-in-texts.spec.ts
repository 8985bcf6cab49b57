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
import { runsAsCode } from '../hostile-texts.ts';
import { ports } from '../served.ts';

// Vite does not watch test-results.
const folder = mkdtempSync(join(tmpdir(), 'code-in-texts-'));
const record = join(folder, 'record');
const out = join('test-results', 'code-in-texts');
const traces = join(folder, 'traces');
const event = join(record, 'events/2013/tide-court-upholds.mdx');
const secret = 'a-value-of-the-environment-3f9c';

/** Code that leaves a file behind, with the environment in it, and puts that into the page as well. */
const code = (name: string) =>
  `(process.getBuiltinModule('node:fs').writeFileSync('${traces}/${name}', JSON.stringify(process.env)), process.env.SECRET_OF_TEST)`;
const shapes = ['second', 'early'].flatMap((name, index) =>
  runsAsCode(code(name))
    .slice(index, index + 1)
    .map((shape) => ({ ...shape, name })),
);

/** A fresh copy of the invented record, and how to run something on it. */
function fresh() {
  for (const made of [folder, out]) rmSync(made, { recursive: true, force: true });
  mkdirSync(traces, { recursive: true });
  cpSync('tests/fixtures/record', record, { recursive: true });
  const env = { ...process.env, CONTENT_DIR: record, OUT_DIR: out, SECRET_OF_TEST: secret, FORCE_COLOR: '0' };
  return { encoding: 'utf8' as const, env };
}

/** Everything the build wrote. */
const output = () =>
  existsSync(out)
    ? readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
        .join('')
    : '';

// One after the other: they share the folder.
test.describe.configure({ mode: 'serial' });
test.afterAll(() => [folder, out].forEach((made) => rmSync(made, { recursive: true, force: true })));

for (const { name, change, says } of shapes)
  test(`code in a text is not run by the check or the build (${name})`, () => {
    const environment = fresh();
    writeFileSync(event, change(readFileSync(event, 'utf8')));
    const check = spawnSync('node', ['src/cli/check-content.ts'], environment);
    const build = spawnSync('npx', ['astro', 'build'], environment);
    for (const { status, stdout, stderr } of [check, build]) {
      expect(status).toBe(1);
      expect(stdout + stderr).toContain('events/2013/tide-court-upholds.mdx');
      expect(stdout + stderr).toContain(says);
      expect(stdout + stderr).not.toContain(secret);
    }
    expect(readdirSync(traces)).toEqual([]);
    expect(output()).not.toContain(secret);
  });

test('code in a text is not run while somebody writes, and the page comes back without it', async () => {
  test.setTimeout(240_000);
  const dev = ['astro', 'dev', '--ignore-lock', '--port', String(ports.dev)];
  const server = spawn('npx', dev, { ...fresh(), detached: true });
  const ask = async (path: string) => {
    const response = await fetch(`http://localhost:${ports.dev}${path}`);
    return { status: response.status, text: await response.text() };
  };
  const page = '/events/tide-court-upholds/';
  const answers = async (status: number) =>
    expect(async () => expect((await ask(page)).status).toBe(status)).toPass({ timeout: 60_000 });
  try {
    await answers(200);
    const sound = readFileSync(event, 'utf8');
    for (const { name, change } of shapes) {
      writeFileSync(event, change(sound));
      await answers(500);
      for (const path of [
        page,
        '/',
        `/@fs${event}`,
        `/@fs${event}?import`,
        '/@id/virtual:text/events/tide-court-upholds.mdx',
        '/@id/virtual:texts',
      ])
        expect((await ask(path)).text, `${name}: ${path}`).not.toContain(secret);
      expect(readdirSync(traces)).toEqual([]);
      writeFileSync(event, `${sound}\nSomebody wrote on after ${name}.\n`);
      await answers(200);
      expect((await ask(page)).text).toContain(`Somebody wrote on after ${name}.`);
    }
  } finally {
    if (server.pid) process.kill(-server.pid);
  }
});
