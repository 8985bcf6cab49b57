import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { cellMeaning } from '../../src/files/csv.ts';
import { citedIds, listOf, ownReading, textOf } from './own-reading.ts';
import { published, textAt } from './publishedFiles.ts';

type Row = Record<string, string>;
const rowsOf = (text: string) => parse(text, { columns: true, bom: true, record_delimiter: '\r\n' }) as Row[];
const lines = (cell: string | undefined) => (cell ? cell.split('\n').map(cellMeaning) : []);
const sorted = (list: readonly string[]) => list.toSorted();

for (const { folder, content, root } of published)
  test.describe(`the tables and calendars built from ${content}`, () => {
    const records = ownReading(content, 'events');
    const recordOf = (id: string | undefined) => records.find((record) => record.id === id) ?? { id: '' };

    test('the CSV of the events holds the record, cell by cell', () => {
      const text = textAt(folder, 'data/events.csv');
      expect(text.startsWith('\uFEFFid,date,end,')).toBe(true);
      expect(text.replaceAll('\r\n', '').includes('\r')).toBe(false);
      const rows = rowsOf(text);
      expect(sorted(rows.map(({ id }) => id ?? ''))).toEqual(sorted(records.map(({ id }) => id)));
      const told = rows.map((row) => [
        ...['id', 'date', 'end', 'headline', 'summary', 'track', 'weight'].map((field) =>
          cellMeaning(row[field] ?? ''),
        ),
        ...[row['year'], row['month'], row['day']],
        ...['disputed', 'people', 'bodies', 'others', 'countries', 'measures'].map((field) =>
          lines(row[field]),
        ),
        sorted([...new Set(lines(row['sources']))]),
        row['url'],
      ]);
      const written = rows.map(({ id }) => {
        const record = recordOf(id);
        const [year, month, day] = textOf(record['date'])
          .split('-')
          .map((part) => part.replace(/^0/, ''));
        return [
          ...['id', 'date', 'end', 'headline', 'summary', 'track', 'weight'].map((field) =>
            textOf(record[field]),
          ),
          ...[year ?? '', month ?? '', day ?? ''],
          ...['disputed', 'people', 'bodies', 'others', 'countries', 'measures'].map((field) =>
            listOf(record[field]),
          ),
          sorted(citedIds(record['sources'])),
          `${root}events/${record.id}/`,
        ];
      });
      expect(told).toEqual(written);
    });

    test('the CSV of the countries has a row for each step', () => {
      const rows = rowsOf(textAt(folder, 'data/countries.csv'));
      const steps = ownReading(content, 'countries').flatMap((country) =>
        (country['steps'] as Row[]).map((step) =>
          [country.id, step['by'], step['action'], step['date'], step['scope']].map(textOf),
        ),
      );
      const told = rows.map((row) =>
        ['country', 'by', 'action', 'date', 'scope'].map((name) => cellMeaning(row[name] ?? '')),
      );
      expect(told.toSorted()).toEqual(steps.toSorted());
    });

    test('no cell of any table would be taken for a formula', () => {
      const files = [
        'events.csv',
        'countries.csv',
        ...ownReading(content, 'timelines').map(({ id }) => `timelines/${id}.timelinejs.csv`),
      ];
      const cells = files.flatMap((file) =>
        rowsOf(textAt(folder, `data/${file}`)).flatMap(Object.values<string>),
      );
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      // Where the comma is a decimal sign, a spreadsheet splits at semicolons instead.
      const parts = files.flatMap((file) => textAt(folder, `data/${file}`).split(/[;\t\r\n]/));
      expect(parts.filter((part) => /^[=+\-@]/.test(part))).toEqual([]);
    });

    test('the calendar holds the events known to the day as whole days, and says how many it leaves out', () => {
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
      const told = String(calendar.getFirstPropertyValue('x-wr-caldesc'));
      expect(told).toContain(`${dated.length} of ${records.length} events`);
      if (records.length > dated.length)
        expect(told).toContain(`${records.length - dated.length} known only`);
    });
  });
