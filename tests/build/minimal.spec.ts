import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allSections } from '../../src/sections/all/sections.ts';
import { builds, minimalRecord, recordSites } from '../served.ts';
import { filesOf, readPages, readWidgets } from './pages.ts';

const urlFolders: Record<string, string> = { guide: 'am-i-affected' };

test('a record without measures, people, questions and so on gives a site without them', () => {
  const pages = readPages(builds.minimal);
  expect(pages.map(({ path }) => path).sort()).toEqual([
    '/',
    '/404.html',
    '/data/',
    '/events/bridge-opens/',
    '/search/',
    '/sources/',
    '/timeline/',
    '/timeline/town/',
  ]);
  for (const { id } of allSections.filter(({ when }) => when))
    for (const folder of ['', 'embed/', 'og/'])
      expect(existsSync(join(builds.minimal, folder, urlFolders[id] ?? id)), folder + id).toBe(false);
});

for (const { folder } of [...recordSites, { folder: builds.minimal }])
  test(`no heading in ${folder} stands above nothing`, () => {
    for (const { path, $ } of readPages(folder)) {
      expect($('h1').text().trim(), path).not.toBe('');
      for (const heading of $('main section > h2, main section > .page > h2').toArray())
        expect($(heading).parent().text().trim().length, `${path}: ${$(heading).text()}`).toBeGreaterThan(
          $(heading).text().trim().length,
        );
    }
  });

test('a site without measures has no page about them and no word of them', () => {
  const all = [...readPages(builds.mission), ...readWidgets(builds.mission)];
  const paths = all.map(({ path }) => path);
  for (const path of [
    '/in-force/',
    '/compare/',
    '/am-i-affected/',
    '/world/',
    '/embed/in-force/',
    '/embed/deadlines/',
  ])
    expect(paths).not.toContain(path);
  const law =
    /\b(measures?(?! each widget)|bars end|binds?|binding|in force|legal|who is listed|side by side|across the cases)\b/i;
  const said = all.flatMap(({ path, $ }) => {
    const body = $('body').clone();
    // The guide to the data describes every field a record may have.
    body.find('script, style, template, .data__fields').remove();
    const labels = $('[aria-label], [alt]')
      .toArray()
      .map(({ attribs }) => `${attribs['aria-label'] ?? ''} ${attribs['alt'] ?? ''}`);
    const text = [
      body.text(),
      $('template').text(),
      $('meta[name=description]').attr('content'),
      ...labels,
    ].join(' ');
    return law.test(text) ? [`${path}: ${law.exec(text)?.[0]}`] : [];
  });
  const charts = filesOf(join(builds.mission, 'charts')).filter((file) => file.endsWith('.txt'));
  expect(charts.length).toBeGreaterThan(0);
  for (const file of charts)
    expect(readFileSync(join(builds.mission, 'charts', file), 'utf8'), file).not.toMatch(law);
  expect(said).toEqual([]);
});

test('new:record does not write over a folder with something in it', () => {
  const { status, stderr } = spawnSync('node', ['src/cli/new-record.ts', minimalRecord], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('is not empty');
});
