import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { dayFromNumber, dayNumber } from '../src/record/time/dates.ts';
import { headlineOf, paragraphOf, scatter, wordsOf } from './words.ts';

const story = resolve(import.meta.dirname, '../tests/fixtures/record');
/** The story has thirteen events; this one, which nothing refers to, is left out to make it a dozen. */
const spare = 'events/2014/harbor-supper.mdx';
/** The fewest events a record can be made with: the story's own. */
export const fewest = 12;

const [first, last] = [dayNumber('2011-01-01'), dayNumber('2015-02-25')];
/** More lanes than the story has, so that there are as many as in a real record. */
const lanes = [
  { id: 'growers', name: 'The growers', order: 4, glyph: 'triangle', colour: 'plum' },
  { id: 'harbor', name: 'The harbor', order: 5, glyph: 'half-disc', colour: 'teal' },
  { id: 'press', name: 'The press', order: 6, glyph: 'cross', colour: 'olive' },
  { id: 'elsewhere', name: 'Other towns', order: 7, glyph: 'hexagon', colour: 'violet' },
];
const tracks = ['slow-water', 'company', 'lantern-pier', ...lanes.map(({ id }) => id)];
const measures: Record<string, string> = {
  'slow-water': 'slow-water-rule',
  'lantern-pier': 'lantern-pier-closure',
};
const people = ['jorn-omallin', 'mabel-thistlewood', 'sigrid-vane'];
const bodies = ['northlight-ferries', 'quillmouth-council', 'tide-court'];
const kinds = ['primary', 'news', 'analysis', 'company'];

/** A file of the record: its path in the folder, and its lines. */
type File = [path: string, lines: string[]];

function dateOf(index: number, count: number): string {
  const day = dayFromNumber(first + Math.floor((index * (last - first)) / Math.max(1, count)));
  return index % 17 === 5 ? day.slice(0, 7) : day;
}

const sourceId = (event: number, at: number) => `${wordsOf(event, 24 + at, 2)}-${event}-${at}`;

function sourceFile(id: string, event: number, at: number, date: string): File {
  return [
    `sources/${date.slice(0, 4)}/${id}.yaml`,
    [
      `title: ${headlineOf(event * 7 + at)}`,
      `publisher: Papers of ${wordsOf(event, 20 + at, 2, ' ')}`,
      `url: https://example.org/papers/${id}`,
      `date: ${date}`,
      `kind: ${kinds[at === 0 ? 0 : scatter(event, at, kinds.length)]}`,
      'read: full',
    ],
  ];
}

function eventFile(index: number, date: string, sources: string[]): File {
  const track = tracks[scatter(index, 11, tracks.length)] ?? '';
  const measure = index % 4 === 0 ? measures[track] : undefined;
  const end = dayFromNumber(dayNumber(date.length === 10 ? date : `${date}-01`) + 3);
  const weight = index % 12 === 0 ? 'key' : index % 2 === 0 ? 'major' : 'minor';
  const [cited = ''] = sources;
  const lines = [
    '---',
    `headline: ${headlineOf(index)}`,
    ...(weight === 'key' ? [`label: Entry ${index}`] : []),
    `date: ${date}`,
    ...(date.length === 10 && index % 9 === 4 ? [`end: ${end}`] : []),
    `track: ${track}`,
    `weight: ${weight}`,
    `summary: ${paragraphOf(index, 12, 5)}`,
    ...(index % 3 === 0 ? [`people: [${people[scatter(index, 13, 3)]}]`] : []),
    ...(index % 5 === 0 ? [] : [`bodies: [${bodies[scatter(index, 14, 3)]}]`]),
    ...(index % 6 === 1 ? ['countries: [tarnmark]'] : []),
    `sources: [${sources.join(', ')}]`,
    ...(measure ? [`measures: [${measure}]`] : []),
    ...(index % 13 === 0 ? ['disputed:', `- ${paragraphOf(index, 15, 1)}`] : []),
    '---',
    ...[16, 17, 18].flatMap((slot) => ['', `${paragraphOf(index, slot, 4)} <Cite id="${cited}" />`]),
  ];
  return [`events/${date.slice(0, 4)}/${wordsOf(index, 28, 3)}-${index}.mdx`, lines];
}

function* filesOf(count: number): Generator<File> {
  const invented = count - fewest;
  if (invented === 0) return;
  for (const { id, name, order, glyph, colour } of lanes)
    yield [
      `tracks/${id}.yaml`,
      [
        `name: ${name}`,
        `order: ${order}`,
        `glyph: ${glyph}`,
        `colour: ${colour}`,
        `what: ${paragraphOf(order, 1, 1)}`,
      ],
    ];
  for (let index = 1; index <= invented; index++) {
    const date = dateOf(index, invented);
    const sources = Array.from({ length: 2 + scatter(index, 19, 3) }, (_, at) => sourceId(index, at));
    for (const [at, id] of sources.entries()) yield sourceFile(id, index, at, date);
    yield eventFile(index, date, sources);
  }
}

/** Writes a valid record of so many events into a folder, whatever was there before: the invented story of the tests, and as many made-up entries as are missing. The same number gives the same bytes. */
export function generateRecord(folder: string, count: number): void {
  if (!Number.isInteger(count) || count < fewest)
    throw new Error(`A record of ${count} events cannot be made: it has at least ${fewest}.`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(story, folder, { recursive: true });
  rmSync(join(folder, spare));
  // A made-up record was never published, and has no ids to keep.
  rmSync(join(folder, 'published.txt'));
  for (const [path, lines] of filesOf(count)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  }
}
