import { expect, test } from '@playwright/test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { load as parseHtml } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import type { Archive } from '../../src/record/model.ts';
import { citeFiles } from '../../src/files/citeFiles.ts';
import { cellMeaning, cellText, csv } from '../../src/files/csv.ts';
import { dataFiles } from '../../src/files/dataFiles.ts';
import { atomFeed } from '../../src/files/feeds.ts';
import { loadFixture, load, swap, withChanges } from './record.ts';

const id = 'harbor-supper';
const headlines = [
  '=HYPERLINK("https://example.com","click, here")',
  '+49 ships & "one" more',
  "-1, ' and '' and \\ and {braces} 100 % $5 #1_2 ^ ~ -- `` ---",
  '@all </script><script>alert(1)</script> <![CDATA[x]]>',
  'Märta fährt — Привет, Ωμέγα «ça va» ; semicolons, commas: all',
  'One;=1+1;two',
  "'=already quoted",
];
const [quote] = ["'"];
const yaml = (text: string) => `${quote}${text.replaceAll("'", "''")}${quote}`;

/** The invented record with one headline changed. */
function nasty(headline: string): Archive {
  const { archive, problems } = withChanges(
    {
      [`events/2014/${id}.mdx`]: swap(
        'headline: Growers and skippers hold a supper on the pier',
        `headline: ${yaml(headline)}`,
      ),
      'updates/2014/new-bow-added.yaml': swap(
        "title: The Märta's new bow joins the record",
        `title: ${yaml(headline)}`,
      ),
    },
    load,
  );
  if (!archive) throw new Error(JSON.stringify(problems));
  return archive;
}

const text = (files: { path: string; write: () => string }[], path: string): string => {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`there is no file ${path}`);
  return file.write();
};

for (const headline of headlines)
  test(`a headline such as ${headline} comes out of every file as it went in`, () => {
    const archive = nasty(headline);
    const data = dataFiles(archive);
    const events = JSON.parse(text(data, 'events.json')) as { events: { id: string; headline: string }[] };
    expect(events.events.find((event) => event.id === id)?.headline).toBe(headline);

    const rows = parse(text(data, 'events.csv'), { columns: true, bom: true }) as Record<string, string>[];
    const cell = rows.find((row) => row['id'] === id)?.['headline'] ?? '';
    expect(cell).not.toMatch(/^[=+\-@]/);
    expect(cellMeaning(cell)).toBe(headline);
    const elsewhere = text(data, 'events.csv')
      .slice(1)
      .split(/[;\t\r\n]/);
    expect(elsewhere.filter((part) => /^[=+\-@]/.test(part))).toEqual([]);

    const slides = parse(text(data, 'timelines/all.timelinejs.csv'), { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    const slide = slides.map((row) => parseHtml(cellMeaning(row['Headline'] ?? '')));
    expect(slide.map(($) => $.text())).toContain(headline);
    expect(slide.flatMap(($) => $('script').toArray())).toEqual([]);

    const calendar = text(data, 'events.ics');
    expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const summaries = new ICAL.Component(ICAL.parse(calendar))
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('summary'));
    expect(summaries).toContain(headline);

    for (const ending of ['bib', 'ris', 'csl.json'])
      expect(new Cite(text(citeFiles(archive), `${id}.${ending}`)).data[0]?.['title'], ending).toBe(headline);

    const titles = parseAtomFeed(atomFeed(archive)).entries?.map(({ title }) =>
      parseHtml(title?.value ?? ''),
    );
    expect(titles?.map(($) => $.text())).toContain(headline);
    expect(titles?.flatMap(($) => $('script').toArray())).toEqual([]);
  });

test('letters of every script come out of the tables and the data as they went in', () => {
  const summary = 'שלום, 日本語 🚢 and العربية';
  const path = `events/2014/${id}.mdx`;
  const { archive } = withChanges(
    { [path]: (content) => content.replace(/^summary: .*$/m, `summary: ${summary}`) },
    load,
  );
  const files = archive ? dataFiles(archive) : [];
  const { events } = JSON.parse(text(files, 'events.json')) as { events: { id: string; summary: string }[] };
  expect(events.find((event) => event.id === id)?.summary).toBe(summary);
  const rows = parse(text(files, 'events.csv'), { columns: true, bom: true }) as Record<string, string>[];
  expect(rows.find((row) => row['id'] === id)?.['summary']).toBe(summary);
});

test('what a spreadsheet would compute gets an apostrophe, and only that, and it comes off again', () => {
  for (const cell of ['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=1", "''=1", '＝1'])
    expect([cellText(cell), cellMeaning(cellText(cell))]).toEqual([`'${cell}`, cell]);
  for (const cell of ['1-1', "'tis", 'a=b', '', "''"])
    expect([cellText(cell), cellMeaning(cell)]).toEqual([cell, cell]);
  for (const [cell, safe] of [
    ['a;=HYPERLINK("https://example.org")', `a;'=HYPERLINK("https://example.org")`],
    ["one;'=1;\t+2", "one;''=1;'\t'+2"],
    [['one', '=two'], "one\n'=two"],
  ] as const) {
    expect(cellText(cell)).toBe(safe);
    expect(cellMeaning(safe)).toBe(typeof cell === 'string' ? cell : cell.join('\n'));
  }
  expect(csv(['a'], [['x,"y"\nz']])).toBe('\uFEFFa\r\n"x,""y""\nz"\r\n');
});

test('no file holds a day that the record does not know', () => {
  const archive = loadFixture();
  const vague = archive.events.filter(({ date }) => date.length < 10);
  expect(vague.length).toBeGreaterThan(1);
  const files = dataFiles(archive);
  const { events } = JSON.parse(text(files, 'timelines/all.timelinejs.json')) as {
    events: { unique_id: string; start_date: Record<string, number>; display_date: string }[];
  };
  for (const { id: own, date } of vague) {
    const slide = events.find(({ unique_id }) => unique_id === own);
    expect(Object.keys(slide?.start_date ?? {})).toEqual(date.length === 4 ? ['year'] : ['year', 'month']);
    expect(text(files, 'events.ics')).not.toContain(`UID:${own}@`);
    expect(text(files, `events/${own}.json`)).not.toContain(`"date": "${date}-`);
  }
});

test('the same record gives the same bytes, whatever the day and the time zone', () => {
  const written = () =>
    [...dataFiles(loadFixture()), ...citeFiles(loadFixture())].map((file) => file.write()).join('');
  const before = process.env['TZ'];
  const here = written();
  try {
    process.env['TZ'] = 'Pacific/Kiritimati';
    expect(written()).toBe(here);
    process.env['TZ'] = 'America/Los_Angeles';
    expect(written()).toBe(here);
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
  // DTSTAMP is the day a record last changed; a year of the clock would be another.
  expect(here).not.toContain(`DTSTAMP:${new Date().getUTCFullYear()}`);
});
