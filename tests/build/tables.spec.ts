import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { unescapeCell } from '../../src/files/csv.ts';
import { citedIds, listOf, readRecordFiles, textOf } from './own-reading.ts';
import { filesOf } from './pages.ts';
import { publishedSites, textAt } from './publishedFiles.ts';

type Row = Record<string, string>;
const rowsOf = (text: string) => parse(text, { columns: true, bom: true, record_delimiter: '\r\n' }) as Row[];
const lines = (cell: string | undefined) => (cell ? cell.split('\n').map(unescapeCell) : []);
const sorted = (list: readonly string[]) => list.toSorted();

for (const { folder, content, root } of publishedSites)
  test.describe(`the tables and calendars built from ${content}`, () => {
    const records = readRecordFiles(content, 'events');
    // Listed inside the tests, because the files do not exist before they run.
    const tables = () => filesOf(join(folder, 'data')).filter((file) => /^\w+\.csv$/.test(file));
    const recordOf = (id: string | undefined) => records.find((record) => record.id === id) ?? { id: '' };

    test('the CSV of the events matches the record, cell by cell', () => {
      const text = textAt(folder, 'data/events.csv');
      expect(text.startsWith('\uFEFFid,date,end,')).toBe(true);
      expect(text.replaceAll('\r\n', '').includes('\r')).toBe(false);
      const rows = rowsOf(text);
      expect(sorted(rows.map(({ id }) => id ?? ''))).toEqual(sorted(records.map(({ id }) => id)));
      const actual = rows.map((row) => [
        ...['id', 'date', 'end', 'headline', 'summary', 'track', 'weight'].map((field) =>
          unescapeCell(row[field] ?? ''),
        ),
        row['year'],
        row['month'],
        row['day'],
        ...['disputed', 'people', 'bodies', 'others', 'countries', 'measures'].map((field) =>
          lines(row[field]),
        ),
        sorted([...new Set(lines(row['sources']))]),
        row['url'],
      ]);
      const expected = rows.map(({ id }) => {
        const record = recordOf(id);
        const [year, month, day] = textOf(record['date'])
          .split('-')
          .map((part) => part.replace(/^0/, ''));
        return [
          ...['id', 'date', 'end', 'headline', 'summary', 'track', 'weight'].map((field) =>
            textOf(record[field]),
          ),
          year ?? '',
          month ?? '',
          day ?? '',
          ...['disputed', 'people', 'bodies', 'others', 'countries', 'measures'].map((field) =>
            listOf(record[field]),
          ),
          sorted(citedIds(record['sources'])),
          `${root}events/${record.id}/`,
        ];
      });
      expect(actual).toEqual(expected);
    });

    test('the CSV of the countries has a row for each step', () => {
      const rows = tables().includes('countries.csv') ? rowsOf(textAt(folder, 'data/countries.csv')) : [];
      const steps = readRecordFiles(content, 'countries').flatMap((country) =>
        (country['steps'] as Row[]).map((step) =>
          [country.id, step['by'], step['action'], step['date'], step['scope']].map(textOf),
        ),
      );
      const actual = rows.map((row) =>
        ['country', 'by', 'action', 'date', 'scope'].map((name) => unescapeCell(row[name] ?? '')),
      );
      expect(actual.toSorted()).toEqual(steps.toSorted());
    });

    test('no cell of any table can be taken for a formula', () => {
      const files = [
        ...tables(),
        ...readRecordFiles(content, 'timelines').map(({ id }) => `timelines/${id}.timelinejs.csv`),
      ];
      const cells = files.flatMap((file) =>
        rowsOf(textAt(folder, `data/${file}`)).flatMap(Object.values<string>),
      );
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      // In locales with a decimal comma, spreadsheets split at semicolons.
      const parts = files.flatMap((file) => textAt(folder, `data/${file}`).split(/[;\t\r\n]/));
      expect(parts.filter((part) => /^[=+\-@]/.test(part))).toEqual([]);
    });

    test('the calendar has the events known to the day as all-day events, and says how many it leaves out', () => {
      const text = textAt(folder, 'data/events.ics');
      expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const calendar = new ICAL.Component(ICAL.parse(text));
      const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      const dated = records.filter(({ date }) => textOf(date).length === 10);
      expect(sorted(events.map(({ uid }) => uid))).toEqual(
        sorted(dated.map(({ id }) => `${id}@example.org`)),
      );
      for (const event of events) {
        const record = recordOf(event.uid.split('@')[0]);
        expect(event.startDate.isDate).toBe(true);
        expect(event.startDate.toString()).toBe(record['date']);
        const last = event.endDate.clone();
        last.addDuration(ICAL.Duration.fromString('-P1D'));
        const end = textOf(record['end']);
        expect(last.toString(), event.uid).toBe(end.length === 10 ? end : record['date']);
        expect(event.summary).toBe(record['headline']);
        expect(event.description).toContain(textOf(record['summary']));
        expect(event.component.getFirstPropertyValue('url')).toBe(`${root}events/${record.id}/`);
        expect(String(event.component.getFirstPropertyValue('dtstamp'))).toMatch(/T00:00:00Z$/);
      }
      const description = String(calendar.getFirstPropertyValue('x-wr-caldesc'));
      expect(description).toContain(`${dated.length} of ${records.length} events`);
      const name = String(calendar.getFirstPropertyValue('x-wr-calname'));
      if (records.length > dated.length) {
        expect(description).toContain(`${records.length - dated.length} known only`);
        expect(name).toContain(`(${dated.length} of ${records.length} with a known day)`);
      }
      // A second parser, which other calendars are made with.
      const others = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
      expect(others).toHaveLength(dated.length);
    });
  });
