import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { eventData } from '../../src/files/eventData.ts';
import { listsWithoutEvents } from '../../src/files/recordData.ts';
import { eventShape, timelineFile } from '../../src/files/shapes/event.ts';
import { itemShapes } from '../../src/files/shapes/record.ts';
import { type Kind, kindNames, kinds } from '../../src/record/schema/kinds.ts';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { type Changes, swap, withChanges } from './record.ts';

/** The shape of the records of each kind that has a data file. */
const shapes: Partial<Record<Kind, z.ZodType>> = {
  events: eventShape,
  timelines: timelineFile,
  ...itemShapes,
};

/** The kinds without a data file, and why. */
const withoutFile: Partial<Record<Kind, string>> = {
  groups: 'measures.json names the groups that a measure or stage binds',
  questions: 'answers put together from records that are in the files',
  glossary: 'explains the words of the pages',
  tracks: 'events and measures name theirs; the rest says how a lane is drawn',
  guide: 'advice put together from the measures, which must not outlive them in a copy',
  explainers: 'long reads; sources.json says which documents they cite',
  pages: 'pages about the site itself',
  updates: 'in the feeds; events.json has the corrections of each event',
};

/** The fields that are in no data file, and why. */
const leftOut: Record<string, string> = {
  'events.quoteSource': 'a choice for one box of the page: all sources are in the file',
  'measures.label': 'a short name for figures',
  'measures.comparison.order': 'the order of columns on a page',
  'sources.onlyHttp': 'the url says it',
  'articles.onlyHttp': 'the url says it',
  'timelines.what': 'the description in the head of the file',
  'timelines.tracks': 'a rule of selection: the file has the events selected',
  'timelines.weights': 'a rule of selection: the file has the events selected',
  'timelines.explainer': 'a rule of selection: the file has the events selected',
  'timelines.leads': 'what a small widget shows first: each event has its weight',
};

interface Node {
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: Node | boolean;
}

const nodeOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;

/** Returns the paths of all fields of a schema; those in a list stand below the list. */
function fieldPaths({ properties, items }: Node): string[] {
  if (items) return fieldPaths(items);
  return Object.entries(properties ?? {}).flatMap(([name, field]) => [
    name,
    ...fieldPaths(field).map((path) => `${name}.${path}`),
  ]);
}

/** Returns whether a schema has a field at a path; a map has fields of any name. */
function hasField(node: Node, [name, ...rest]: string[]): boolean {
  if (name === undefined) return true;
  if (node.items) return hasField(node.items, [name, ...rest]);
  const { properties, additionalProperties } = node;
  const field = properties?.[name] ?? (typeof additionalProperties === 'object' && additionalProperties);
  return field ? hasField(field, rest) : false;
}

/** Returns the fields of the records of a kind that its data file lacks, as `kind.path`. */
function missingFields(kind: Kind): string[] {
  const shape = shapes[kind];
  if (!shape) return [];
  const node = nodeOf(shape);
  return fieldPaths(nodeOf(kinds[kind].schema))
    .filter((path) => !hasField(node, path.split('.')))
    .map((path) => `${kind}.${path}`);
}

/** Returns the paths of all fields that have a value in some data. */
function filledPaths(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(filledPaths);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => [name, ...filledPaths(value).map((path) => `${name}.${path}`)]);
}

test('each field of a record is in its data file (src/files/shapes/), or left out for a reason given here', () => {
  expect([...Object.keys(shapes), ...Object.keys(withoutFile)].sort()).toEqual(kindNames.toSorted());
  expect(kindNames.flatMap(missingFields).sort()).toEqual(Object.keys(leftOut).sort());
});

/** Fields that the invented record leaves out. */
const additions: Changes = {
  'countries/tarnmark.yaml': swap('code: XTM', "code: XTM\natlas: '756'"),
  'measures/slow-water-rule.yaml': swap(
    '  reach: full\n',
    `  reach: full
  binds: [fast-ferries]
  widens: true
  confirmed: { on: 2014-02-28, source: quillmouth-lantern-reopening, at: column 3 }
`,
  ),
};

test('each field of a data file is filled in from the record', () => {
  const { archive } = withChanges(additions, (folder) => loadRecordOrThrow(folder));
  const data = {
    events: archive.events.map((event) => eventData(event, archive.site.reviewed)),
    ...listsWithoutEvents(archive),
  };
  const unfilled = Object.entries({ events: eventShape, ...itemShapes }).flatMap(([kind, shape]) => {
    const filled = new Set(filledPaths(data[kind as keyof typeof data]));
    return fieldPaths(nodeOf(shape))
      .filter((path) => !filled.has(path))
      .map((path) => `${kind}.${path}`);
  });
  // Where a record cites or names another one, not every field of that one has a value.
  const own = unfilled.filter((path) => !/\.sources\.|\..+\.url$/.test(path));
  expect(own, 'give them a value in tests/fixtures/record, or see why they are not written').toEqual([]);
});
