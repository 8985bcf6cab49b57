import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { builds } from '../served.ts';
import { citedIds, type Fields, listOf, readRecordFiles, textOf } from './own-reading.ts';
import { filesOf } from './pages.ts';
import { jsonAt, publishedSites } from './publishedFiles.ts';

type Data = Record<string, unknown>;
type Listed = { id: string; [field: string]: unknown };

const ids = (value: unknown) => ((value ?? []) as Listed[]).map(({ id }) => id);
/** Sorts a list, because pages and files put primary sources first and the record does not. */
const sorted = (list: readonly string[]) => list.toSorted();

/** Returns the paths of the fields of a schema that have no description. */
function undescribedFields(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const fields = 'properties' in node ? Object.entries(node.properties as Record<string, Data>) : [];
  const undescribed = fields.filter(([, field]) => !field['description']).map(([name]) => `${path}.${name}`);
  return [
    ...undescribed,
    ...Object.entries(node).flatMap(([key, inner]) => undescribedFields(inner, `${path}/${key}`)),
  ];
}

/** Returns a schema that allows no unknown field: the published ones do, because a version may add fields, and a typo of ours must not pass. */
function strict(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strict);
  if (typeof node !== 'object' || node === null) return node;
  const parts = Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, strict(inner)]));
  const isObject = 'properties' in node && !('additionalProperties' in node) && 'type' in node;
  return isObject ? { ...parts, additionalProperties: false } : parts;
}

/** Returns all URLs in a value. */
function addresses(value: unknown): string[] {
  if (typeof value === 'string') return /^(https?:)?\/\//.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addresses) : [];
}

for (const { folder, content, root } of publishedSites)
  test.describe(`the JSON files built from ${content}`, () => {
    /** Returns the items of a file; there is none for a kind that the record has nothing of. */
    const list = (name: string) => {
      const isThere = existsSync(join(folder, `data/${name}.json`));
      expect(isThere, name).toBe(readRecordFiles(content, name).length > 0);
      return isThere ? (jsonAt<Record<string, Listed[]>>(folder, `data/${name}.json`)[name] ?? []) : [];
    };
    /** Compares each item of a file with the record of the same id: the `same` fields directly, other fields as pairs of [file value, record value]. */
    const compare = (
      name: string,
      same: readonly string[],
      pairs: (item: Listed, record: Fields) => Record<string, [unknown, unknown]> = () => ({}),
    ) => {
      const itemsById = new Map(list(name).map((item) => [item.id, item]));
      const sides = readRecordFiles(content, name).map((record) => {
        const item = itemsById.get(record.id) ?? { id: 'missing' };
        const pair = pairs(item, record);
        const side = (from: Data, at: 0 | 1) => [
          record.id,
          ...same.map((field) => [field, from[field]]),
          ...Object.entries(pair).map(([field, values]) => [field, values[at]]),
        ];
        return [side(item, 0), side(record, 1)] as const;
      });
      expect(sides.map(([item]) => item)).toEqual(sides.map(([, record]) => record));
      expect(itemsById.size).toBe(sides.length);
    };
    const sources = (item: Listed, record: Fields): Record<string, [unknown, unknown]> => ({
      sources: [sorted(citedIds(item['sources'])), sorted(citedIds(record['sources']))],
    });

    test('each is valid against the schema it names, and each schema describes its fields', () => {
      const ajv = new Ajv2020({ strict: true, allErrors: true });
      const published = new Ajv2020({ strict: true });
      const files = filesOf(join(folder, 'data')).filter((file) => file.endsWith('.json'));
      for (const file of files.filter((name) => name.endsWith('.schema.json'))) {
        const schema = jsonAt<Data>(folder, `data/${file}`);
        expect(schema['$id']).toBe(`${root}data/${file}`);
        expect(undescribedFields(schema), file).toEqual([]);
        ajv.addSchema(strict(schema) as Data);
        published.addSchema(schema);
      }
      const data = files.filter(
        (file) => !/\.(schema|timelinejs)\.json$/.test(file) && file !== 'datapackage.json',
      );
      expect(data.length).toBeGreaterThan(10);
      for (const file of data) {
        const value = jsonAt<Data>(folder, `data/${file}`);
        ajv.validate(textOf(value['$schema']), value);
        expect(ajv.errorsText(), file).toBe('No errors');
        // A field that a later version adds breaks no program that has kept today's schema.
        const isValid = published.validate(textOf(value['$schema']), { ...value, added: true });
        expect(isValid, published.errorsText()).toBe(true);
      }
    });

    test('the events are those of the record, field by field, oldest first', () => {
      const same = ['headline', 'label', 'date', 'end', 'weight', 'summary', 'noPrimary'];
      const precisions: Record<number, string> = { 4: 'year', 7: 'month', 10: 'day' };
      compare('events', same, (item, record) => ({
        ...sources(item, record),
        track: [(item['track'] as Listed | undefined)?.id, record['track']],
        people: [ids(item['people']), listOf(record['people'])],
        bodies: [ids(item['bodies']), listOf(record['bodies'])],
        countries: [ids(item['countries']), listOf(record['countries'])],
        measures: [ids(item['measures']), listOf(record['measures'])],
        related: [item['related'], listOf(record['related'])],
        disputed: [item['disputed'], listOf(record['disputed'])],
        others: [item['others'], listOf(record['others'])],
        precision: [item['precision'], precisions[textOf(record['date']).length]],
        url: [item['url'], `${root}events/${record.id}/`],
      }));
      const dates = list('events').map(({ date }) => textOf(date).padEnd(10, '-00'));
      expect(dates).toEqual(dates.toSorted());
    });

    test('each event has its own file with its full text', () => {
      const files = list('events').map(({ id }) =>
        jsonAt<{ event: Listed; text: string }>(folder, `data/events/${id}.json`),
      );
      expect(files.map(({ event }) => event)).toEqual(list('events'));
      // No component tag is left in a text, and no citation without its source.
      expect(files.filter(({ text }) => /<\/?[A-Z]|\[0\]|undefined/.test(text))).toEqual([]);
    });

    test('measures, sources, articles, people, bodies and countries are those of the record', () => {
      const stage = ({ binds, ...rest }: Data, groups: string[]): Data =>
        binds ? { ...rest, binds: sorted(groups) } : rest;
      const measure = ['name', 'short', 'agency', 'authority', 'citation', 'issued', 'penalties', 'status'];
      const compared = (value: unknown) => {
        const { sources: cells, ...rest } = (value ?? {}) as Data;
        const cited = Object.entries((cells ?? {}) as Data).map(([cell, citations]) => [
          cell,
          citedIds(citations),
        ]);
        return { ...rest, order: undefined, places: undefined, sources: cited };
      };
      compare('measures', [...measure, 'confidence', 'event', 'announcement'], (item, record) => ({
        ...sources(item, record),
        comparison: [compared(item['comparison']), compared(record['comparison'])],
        binds: [ids(item['binds']), listOf(record['binds'])],
        stages: [
          ((item['stages'] ?? []) as Data[]).map((one) => stage(one, ids(one['binds']))),
          (record['stages'] as Data[]).map((one) => stage({ binding: true, ...one }, listOf(one['binds']))),
        ],
      }));
      compare('sources', [
        'title',
        'publisher',
        'url',
        'date',
        'kind',
        'read',
        'standing',
        'citation',
        'pages',
      ]);
      const article = ['title', 'author', 'outlet', 'date', 'url', 'copy', 'summary', 'note', 'read', 'role'];
      compare('articles', [...article, 'paywalled'], (item, record) => ({
        events: [item['events'], listOf(record['events'])],
        topics: [ids(item['topics']), listOf(record['topics'])],
      }));
      const person = ['name', 'nameNative', 'nameAsListed', 'role', 'unit', 'standing', 'status', 'note'];
      compare('people', person, (item, record) => {
        const listing = item['listing'] as (Data & { measure: Listed }) | undefined;
        return {
          ...sources(item, record),
          body: [(item['body'] as Listed | undefined)?.id, record['body']],
          listing: [listing && { ...listing, measure: listing.measure.id }, record['listing']],
        };
      });
      compare('bodies', ['name', 'short', 'kind', 'what', 'place', 'notOn', 'note'], (item, record) => ({
        ...sources(item, record),
        whole: [item['whole'], record['whole'] ?? false],
        lists: [item['lists'], record['lists'] ?? []],
      }));
      compare('countries', ['name', 'code', 'atlas'], (item, record) => ({
        kind: [item['kind'], record['kind'] ?? 'country'],
        alpha3: [item['alpha3'], record['kind'] === 'union' ? undefined : record['code']],
        steps: [
          ((item['steps'] ?? []) as Data[]).map((step) => ({ ...step, sources: citedIds(step['sources']) })),
          (record['steps'] as Data[]).map((step) => ({
            main: false,
            ...step,
            sources: citedIds(step['sources']),
          })),
        ],
      }));
    });

    test('each timeline has its files, which hold its events', () => {
      const all = ids(list('events'));
      for (const { id, title, events } of readRecordFiles(content, 'timelines')) {
        const file = jsonAt<{ id: string; title: string; events: Listed[] }>(
          folder,
          `data/timelines/${id}.json`,
        );
        expect(file.id).toBe(id);
        expect(file.title).toContain(textOf(title));
        expect(file.events.length, id).toBeGreaterThan(0);
        expect(all).toEqual(expect.arrayContaining(ids(file.events)));
        if (events) expect(sorted(ids(file.events))).toEqual(sorted(listOf(events)));
        for (const ending of ['ics', 'timelinejs.json', 'timelinejs.csv'])
          expect(existsSync(join(folder, `data/timelines/${id}.${ending}`)), `${id}.${ending}`).toBe(true);
      }
    });
  });

test('every URL in a file is absolute, and those of this site are below its base path', () => {
  const faults: string[] = [];
  // The documents of the invented record have URLs on the same host.
  const cited = new Set(
    ['sources', 'articles'].flatMap((kind) => addresses(readRecordFiles('tests/fixtures/record', kind))),
  );
  for (const file of filesOf(join(builds.based, 'data')).filter((name) => name.endsWith('.json')))
    for (const address of addresses(jsonAt(builds.based, `data/${file}`))) {
      if (!/^https?:\/\//.test(address)) faults.push(`${file}: ${address}`);
      const { host, pathname } = new URL(address);
      const isOwn = host === 'example.org' && pathname !== '/record' && !cited.has(address);
      if (isOwn && !(pathname.startsWith('/kb/') && existsSync(join(builds.based, pathname.slice(4)))))
        faults.push(`${file}: ${address} is no page below the base path`);
    }
  expect(faults).toEqual([]);
});
