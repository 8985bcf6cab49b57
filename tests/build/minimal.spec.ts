import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allSections } from '../../src/sections/all/sections.ts';
import { builds, minimalRecord } from '../served.ts';
import { readPages } from './pages.ts';

const urlFolders: Record<string, string> = { guide: 'am-i-affected' };

test('a record without measures, people, questions and so on gives a site without them', () => {
  const pages = readPages(builds.minimal);
  expect(pages.map(({ path }) => path).sort()).toEqual([
    '/',
    '/404.html',
    '/events/bridge-opens/',
    '/search/',
    '/sources/',
    '/timeline/',
    '/timeline/town/',
  ]);
  for (const { id } of allSections.filter(({ when }) => when))
    for (const folder of ['', 'embed/', 'og/'])
      expect(existsSync(join(builds.minimal, folder, urlFolders[id] ?? id)), folder + id).toBe(false);
  for (const { path, $ } of pages) {
    expect($('h1').text().trim(), path).not.toBe('');
    for (const heading of $('main section > h2, main section > .page > h2').toArray())
      expect($(heading).parent().text().trim().length, `${path}: ${$(heading).text()}`).toBeGreaterThan(
        $(heading).text().trim().length,
      );
  }
});

test('new:record does not write over a folder with something in it', () => {
  const { status, stderr } = spawnSync('node', ['src/cli/new-record.ts', minimalRecord], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('is not empty');
});
