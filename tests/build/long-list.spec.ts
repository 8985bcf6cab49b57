import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type CheerioAPI, load } from 'cheerio';
import { generateRecord } from '../../bench/generate.ts';
import { trackSchema } from '../../src/record/schema/track.ts';
import { maxFullRows } from '../../src/sections/timeline/rows.ts';
import { builds, ports } from '../served.ts';

/** Counts the nodes of the rows of a list, texts included. */
const nodesOfRows = ($: CheerioAPI) =>
  $('.timeline-list .row--event')
    .toArray()
    .map((row) => $(row).find('*').addBack().contents().length + 1);

test('a row of a list is made of few elements and texts', () => {
  const $ = load(readFileSync(join(builds.fixture, 'timeline/index.html'), 'utf8'));
  const nodes = nodesOfRows($);
  expect(nodes.length).toBeGreaterThan(0);
  expect(Math.max(...nodes)).toBeLessThanOrEqual(30);
});

test('a list of more events than fit in full shows each in one line, with all that the filter and the zoomable view read', async () => {
  test.setTimeout(240_000);
  const record = mkdtempSync(join(tmpdir(), 'long-list-'));
  generateRecord(record, maxFullRows + 1);
  // Makes the one page that is asked for; to build them all takes minutes.
  const server = spawn('npx', ['astro', 'dev', '--ignore-lock', '--port', String(ports.long)], {
    env: { ...process.env, CONTENT_DIR: record, FORCE_COLOR: '0' },
    detached: true,
  });
  try {
    let html = '';
    await expect(async () => {
      const response = await fetch(`http://localhost:${ports.long}/timeline/`);
      expect(response.status).toBe(200);
      html = await response.text();
    }).toPass({ timeout: 180_000 });
    const $ = load(html);
    const rows = $('.timeline-list .row--event');
    expect(rows.length).toBe(maxFullRows + 1);
    expect(Math.max(...nodesOfRows($))).toBeLessThanOrEqual(6);
    for (const row of rows.toArray().map((element) => $(element))) {
      expect(row.attr('id')).toBeTruthy();
      for (const name of ['track', 'weight', 'kinds']) expect(row.data(name)).toBeTruthy();
      expect(row.find('time').attr('datetime')).toMatch(/^\d{4}/);
      expect(row.find('h3 a').attr('href')).toBe(`/events/${row.attr('id')}/`);
      expect(row.find('h3 a').text()).not.toBe('');
    }
    expect($('.timeline-list .rail__bar').length).toBe(0);
    expect($('.timeline-list :is([data-end], [data-actors], [data-disputed])').length).toBeGreaterThan(0);
  } finally {
    if (server.pid) process.kill(-server.pid);
    rmSync(record, { recursive: true, force: true });
  }
});

test('every shape of a track has one for lines', () => {
  const styles = readFileSync('src/sections/timeline/timeline-lines.css', 'utf8');
  for (const shape of trackSchema.shape.glyph.options) expect(styles).toContain(`.shape-${shape}::before`);
});
