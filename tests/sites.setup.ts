import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test as setup } from '@playwright/test';
import { addressPayloads } from './address-payloads.ts';
import { writeExtendedProject, writeProjectCopy } from './projectCopies.ts';
import { writeHostileRecord } from './hostile-record.ts';
import { payloads } from './payloads.ts';
import { writeMadeUpLanguage } from './madeUpLanguage.ts';
import { builds, extendedProject, hostileRecord, madeUpWords, minimalRecord, projectCopy } from './served.ts';

interface Variant {
  name: string;
  env: { OUT_DIR: string; CONTENT_DIR?: string; BASE_PATH?: string; WORDS_DIR?: string };
  /** Prepares the record or the words it is built from. */
  write?: () => void;
}

const invented = resolve('tests/fixtures/record');

const inProject: Variant[] = [{ name: 'the real record', env: { OUT_DIR: builds.site } }];

const inCopy: Variant[] = [
  {
    name: 'the invented record below a base path',
    env: { OUT_DIR: builds.based, BASE_PATH: '/kb/', CONTENT_DIR: invented },
  },
  { name: 'the invented record', env: { OUT_DIR: builds.fixture, CONTENT_DIR: invented } },
  {
    name: 'a record without measures',
    env: { OUT_DIR: builds.mission, CONTENT_DIR: resolve('tests/fixtures/mission') },
  },
  {
    name: 'markup and code in its words',
    env: { OUT_DIR: builds.hostile, CONTENT_DIR: resolve(hostileRecord) },
    write: () => {
      const written = writeHostileRecord(hostileRecord);
      expect([...payloads, ...addressPayloads].filter(({ kind }) => !written.has(kind))).toEqual([]);
    },
  },
  {
    name: 'the record that new:record starts with',
    env: { OUT_DIR: builds.minimal, CONTENT_DIR: resolve(minimalRecord) },
    write: () => {
      rmSync(minimalRecord, { recursive: true, force: true });
      const { status, stderr } = spawnSync('node', ['src/cli/new-record.ts', minimalRecord], {
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
    },
  },
  {
    name: 'the invented record in a made-up language',
    env: { OUT_DIR: builds.translated, CONTENT_DIR: invented, WORDS_DIR: resolve(madeUpWords) },
    write: () => writeMadeUpLanguage(madeUpWords),
  },
];

const extended: Variant[] = [
  {
    name: 'the invented record with one more section',
    env: { OUT_DIR: builds.extended, CONTENT_DIR: invented },
  },
];

/** Builds the variants in a project folder one after the other, because builds share Astro's working folder, .astro. */
function buildSites(project: string, prepare: () => void, variants: readonly Variant[]): void {
  setup.describe(() => {
    setup.describe.configure({ mode: 'serial' });
    setup.beforeAll(prepare);
    for (const { name, env, write } of variants)
      setup(`the site builds from ${name}`, () => {
        write?.();
        // The sites that real servers serve are built for production, with compressed copies.
        const compressed = env.OUT_DIR === builds.site || env.OUT_DIR === builds.based;
        const command = compressed ? ['npm', 'run', 'build'] : ['npx', 'astro', 'build'];
        const { status, stdout, stderr } = spawnSync(command[0] ?? '', command.slice(1), {
          cwd: project,
          encoding: 'utf8',
          env: { ...process.env, ...env, OUT_DIR: resolve(env.OUT_DIR), FORCE_COLOR: '0' },
        });
        expect(status, `${stdout}\n${stderr}`).toBe(0);
        const complaints = `${stdout}\n${stderr}`.split('\n').filter((line) => /\[(ERROR|WARN)\]/.test(line));
        // Records that still name no publisher get one line about it.
        const isUnfilled = env.OUT_DIR === builds.site || env.OUT_DIR === builds.minimal;
        expect(complaints).toEqual(
          isUnfilled ? [expect.stringContaining('site.yaml is not ready to be published')] : [],
        );
      });
  });
}

buildSites('.', () => {}, inProject);
buildSites(projectCopy, () => writeProjectCopy(projectCopy), inCopy);
buildSites(extendedProject, () => writeExtendedProject(extendedProject), extended);
