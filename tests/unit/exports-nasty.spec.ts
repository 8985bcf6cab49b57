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
import { unescapeCell, escapeCell, csv } from '../../src/files/csv.ts';
import { dataFiles } from '../../src/files/dataFiles.ts';
import { atomFeed } from '../../src/files/feeds.ts';
import { loadRecord } from '../../src/record/loadRecord.ts';
import { loadFixture, swap, withChanges } from './record.ts';

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
const quoteYaml = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Returns the invented record with a headline and an update title replaced. */
function archiveWithHeadline(headline: string): Archive {
  const { archive, problems } = withChanges(
    {
      [`events/2014/${id}.mdx`]: swap(
        'headline: Growers and skippers hold a supper on the pier',
        `headline: ${quoteYaml(headline)}`,
      ),
      'updates/2014/new-bow-added.yaml': swap(
        "title: The Märta's new bow joins the record",
        `title: ${quoteYaml(headline)}`,
      ),
    },
    loadRecord,
  );
  if (!archive) throw new Error(JSON.stringify(problems));
  return archive;
}

const contentOf = (files: { path: string; write: () => string }[], path: string): string => {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`there is no file ${path}`);
  return file.write();
};

for (const headline of headlines)
  test(`a headline such as ${headline} is unchanged in every file`, () => {
    const archive = archiveWithHeadline(headline);
    const data = dataFiles(archive);
    const events = JSON.parse(contentOf(data, 'events.json')) as {
      events: { id: string; headline: string }[];
    };
    expect(events.events.find((event) => event.id === id)?.headline).toBe(headline);

    const rows = parse(contentOf(data, 'events.csv'), { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    const cell = rows.find((row) => row['id'] === id)?.['headline'] ?? '';
    expect(cell).not.toMatch(/^[=+\-@]/);
    expect(unescapeCell(cell)).toBe(headline);
    const elsewhere = contentOf(data, 'events.csv')
      .slice(1)
      .split(/[;\t\r\n]/);
    expect(elsewhere.filter((part) => /^[=+\-@]/.test(part))).toEqual([]);

    const slides = parse(contentOf(data, 'timelines/all.timelinejs.csv'), {
      columns: true,
      bom: true,
    }) as Record<string, string>[];
    const slideHeadlines = slides.map((row) => parseHtml(unescapeCell(row['Headline'] ?? '')));
    expect(slideHeadlines.map(($) => $.text())).toContain(headline);
    expect(slideHeadlines.flatMap(($) => $('script').toArray())).toEqual([]);

    const calendar = contentOf(data, 'events.ics');
    expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const summaries = new ICAL.Component(ICAL.parse(calendar))
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('summary'));
    expect(summaries).toContain(headline);

    for (const ending of ['bib', 'ris', 'csl.json'])
      expect(new Cite(contentOf(citeFiles(archive), `${id}.${ending}`)).data[0]?.['title'], ending).toBe(
        headline,
      );

    const titles = parseAtomFeed(atomFeed(archive)).entries?.map(({ title }) =>
      parseHtml(title?.value ?? ''),
    );
    expect(titles?.map(($) => $.text())).toContain(headline);
    expect(titles?.flatMap(($) => $('script').toArray())).toEqual([]);
  });

test('letters of every script are unchanged in the tables and the data', () => {
  const summary = 'שלום, 日本語 🚢 and العربية';
  const path = `events/2014/${id}.mdx`;
  const { archive } = withChanges(
    { [path]: (content) => content.replace(/^summary: .*$/m, `summary: ${summary}`) },
    loadRecord,
  );
  const files = archive ? dataFiles(archive) : [];
  const { events } = JSON.parse(contentOf(files, 'events.json')) as {
    events: { id: string; summary: string }[];
  };
  expect(events.find((event) => event.id === id)?.summary).toBe(summary);
  const rows = parse(contentOf(files, 'events.csv'), { columns: true, bom: true }) as Record<
    string,
    string
  >[];
  expect(rows.find((row) => row['id'] === id)?.['summary']).toBe(summary);
});

test('only cells a spreadsheet would compute get an apostrophe, and it can be removed again', () => {
  for (const cell of ['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=1", "''=1", '＝1'])
    expect([escapeCell(cell), unescapeCell(escapeCell(cell))]).toEqual([`'${cell}`, cell]);
  for (const cell of ['1-1', "'tis", 'a=b', '', "''"])
    expect([escapeCell(cell), unescapeCell(cell)]).toEqual([cell, cell]);
  for (const [cell, safe] of [
    ['a;=HYPERLINK("https://example.org")', `a;'=HYPERLINK("https://example.org")`],
    ["one;'=1;\t+2", "one;''=1;'\t'+2"],
    [['one', '=two'], "one\n'=two"],
  ] as const) {
    expect(escapeCell(cell)).toBe(safe);
    expect(unescapeCell(safe)).toBe(typeof cell === 'string' ? cell : cell.join('\n'));
  }
  expect(csv(['a'], [['x,"y"\nz']])).toBe('\uFEFFa\r\n"x,""y""\nz"\r\n');
});

test('no file states a day that the record does not know', () => {
  const archive = loadFixture();
  const impreciseEvents = archive.events.filter(({ date }) => date.length < 10);
  expect(impreciseEvents.length).toBeGreaterThan(1);
  const files = dataFiles(archive);
  const { events } = JSON.parse(contentOf(files, 'timelines/all.timelinejs.json')) as {
    events: { unique_id: string; start_date: Record<string, number>; display_date: string }[];
  };
  for (const { id: eventId, date } of impreciseEvents) {
    const slide = events.find(({ unique_id }) => unique_id === eventId);
    expect(Object.keys(slide?.start_date ?? {})).toEqual(date.length === 4 ? ['year'] : ['year', 'month']);
    expect(contentOf(files, 'events.ics')).not.toContain(`UID:${eventId}@`);
    expect(contentOf(files, `events/${eventId}.json`)).not.toContain(`"date": "${date}-`);
  }
});

test('a calendar entry lists a document once, even if the event cites two places in it', () => {
  const archive = loadFixture();
  const citedTwice = archive.events.filter(({ references }) => {
    const documents = references.map(({ url }) => url);
    return new Set(documents).size < documents.length;
  });
  expect(citedTwice.length).toBeGreaterThan(0);
  const entries = new ICAL.Component(ICAL.parse(contentOf(dataFiles(archive), 'events.ics')))
    .getAllSubcomponents('vevent')
    .map((entry) => new ICAL.Event(entry));
  for (const { id: eventId, references } of citedTwice) {
    const lines = entries.find(({ uid }) => uid.startsWith(`${eventId}@`))?.description.split('\n') ?? [];
    for (const { url } of references)
      expect(
        lines.filter((line) => line.endsWith(` ${url}`)),
        `${eventId}: ${url}`,
      ).toHaveLength(1);
  }
});

test('the same record gives the same bytes on any day and in any time zone', () => {
  const allFiles = () =>
    [...dataFiles(loadFixture()), ...citeFiles(loadFixture())].map((file) => file.write()).join('');
  const timeZone = process.env['TZ'];
  const expected = allFiles();
  try {
    process.env['TZ'] = 'Pacific/Kiritimati';
    expect(allFiles()).toBe(expected);
    process.env['TZ'] = 'America/Los_Angeles';
    expect(allFiles()).toBe(expected);
  } finally {
    if (timeZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = timeZone;
  }
  // DTSTAMP must be the day the record last changed, not the current one.
  expect(expected).not.toContain(`DTSTAMP:${new Date().getUTCFullYear()}`);
});
