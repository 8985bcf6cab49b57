import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test as setup } from '@playwright/test';
import { addressPayloads } from './address-payloads.ts';
import { writeExtendedProject } from './extendedProject.ts';
import { writeHostileRecord } from './hostile-record.ts';
import { payloads } from './payloads.ts';
import { writeMadeUpLanguage } from './madeUpLanguage.ts';
import { builds, extendedProject, hostileRecord, madeUpWords, minimalRecord } from './served.ts';

const variants = [
  { name: 'the real record', env: { OUT_DIR: builds.site } },
  { name: 'the invented record', env: { OUT_DIR: builds.fixture, CONTENT_DIR: 'tests/fixtures/record' } },
  {
    name: 'the invented record below a base path',
    env: { OUT_DIR: builds.based, BASE_PATH: '/kb/', CONTENT_DIR: 'tests/fixtures/record' },
  },
  {
    name: 'a record without measures',
    env: { OUT_DIR: builds.mission, CONTENT_DIR: 'tests/fixtures/mission' },
  },
  { name: 'markup and code in its words', env: { OUT_DIR: builds.hostile, CONTENT_DIR: hostileRecord } },
  {
    name: 'the record that new:record starts with',
    env: { OUT_DIR: builds.minimal, CONTENT_DIR: minimalRecord },
  },
  {
    name: 'the invented record in a made-up language',
    env: { OUT_DIR: builds.translated, CONTENT_DIR: 'tests/fixtures/record', WORDS_DIR: madeUpWords },
  },
  {
    name: 'the invented record with one more section',
    env: { OUT_DIR: resolve(builds.extended), CONTENT_DIR: resolve('tests/fixtures/record') },
    project: extendedProject,
  },
];

// Serial, because builds share Astro's working folder, .astro.
setup.describe.configure({ mode: 'serial' });

for (const { name, env, project = '.' } of variants)
  setup(`the site builds from ${name}`, () => {
    if (env.OUT_DIR === builds.hostile) {
      const written = writeHostileRecord(hostileRecord);
      expect([...payloads, ...addressPayloads].filter(({ kind }) => !written.has(kind))).toEqual([]);
    }
    if (env.OUT_DIR === builds.minimal) {
      rmSync(minimalRecord, { recursive: true, force: true });
      const { status, stderr } = spawnSync('node', ['src/cli/new-record.ts', minimalRecord], {
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
    }
    if (env.OUT_DIR === builds.translated) writeMadeUpLanguage(madeUpWords);
    if (project === extendedProject) writeExtendedProject(project);
    // The sites that real servers serve are built for production, with compressed copies.
    const compressed = env.OUT_DIR === builds.site || env.OUT_DIR === builds.based;
    const command = compressed ? ['npm', 'run', 'build'] : ['npx', 'astro', 'build'];
    const { status, stdout, stderr } = spawnSync(command[0] ?? '', command.slice(1), {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, ...env, FORCE_COLOR: '0' },
    });
    expect(status, `${stdout}\n${stderr}`).toBe(0);
    const complaints = `${stdout}\n${stderr}`.split('\n').filter((line) => /\[(ERROR|WARN)\]/.test(line));
    // Records that still name no publisher get one line about it.
    const isUnfilled = env.OUT_DIR === builds.site || env.OUT_DIR === builds.minimal;
    expect(complaints).toEqual(
      isUnfilled ? [expect.stringContaining('content/site.yaml is not ready to be published')] : [],
    );
  });
