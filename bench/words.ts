/** A whole number below `below` that looks random and is the same on every machine: a hash of the two numbers given. */
export function scatter(index: number, slot: number, below: number): number {
  let hash = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(slot + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) % below;
}

const doers = [
  'The harbor office',
  'The town council',
  'The ferry company',
  'The growers’ guild',
  'The lifeboat society',
  'The coast office',
  'The skippers’ union',
  'The chamber of trade',
];
const deeds = [
  'counts',
  'inspects',
  'repairs',
  'reopens',
  'measures',
  'describes',
  'closes',
  'surveys',
  'paints',
  'moves',
  'maps',
  'renames',
];
const things = [
  'the north channel',
  'the old landing stage',
  'the buoys off the point',
  'the oyster racks',
  'the lamp on the mole',
  'the mill bridge',
  'the winter timetable',
  'the fog signal',
  'the tide gauge',
  'the ropes on the quay',
];
const times = [
  'again',
  'for a week',
  'before the storm',
  'at low water',
  'in the morning',
  'with a new crew',
];
const starts = 'ba ce del fo gar hi jun kor la mer nal o pen qui ras sil tor u ven wal'.split(' ');
const ends = 'ban cor da el fin go hem is kle lon mar ne or pa rit sta tu um vers zon'.split(' ');

const pick = (list: readonly string[], index: number, slot: number) =>
  list[scatter(index, slot, list.length)] ?? '';

/** One made-up word of four hundred; the low numbers come more often, as in any language. */
function wordOf(index: number, slot: number): string {
  const [start, end] = [1, 2].map((part) =>
    scatter(index, slot * 8 + part, 1 + scatter(index, slot * 8 + 3, 20)),
  );
  const tail = scatter(index, slot * 8 + 4, 4) === 0 ? 's' : '';
  return `${starts[start ?? 0]}${ends[end ?? 0]}${tail}`;
}

function sentenceOf(index: number, slot: number): string {
  const words = wordsOf(index, slot, 8 + scatter(index, slot, 7), ' ');
  return `${words[0]?.toUpperCase()}${words.slice(1)}.`;
}

/** So many made-up words joined by a hyphen or whatever is given. */
export function wordsOf(index: number, slot: number, count: number, between = '-'): string {
  return Array.from({ length: count }, (_, at) => wordOf(index, slot * 32 + at)).join(between);
}

/** An invented headline of about the length of a true one. */
export function headlineOf(index: number): string {
  const [doer, deed, thing] = [pick(doers, index, 1), pick(deeds, index, 2), pick(things, index, 3)];
  return `${doer} ${deed} ${thing} ${pick(times, index, 4)}, ${wordsOf(index, 5, 3, ' ')}`;
}

/** So many sentences of made-up words, as one paragraph; they compress about as well as English. */
export function paragraphOf(index: number, slot: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, at) => sentenceOf(index, slot * 16 + at)).join(' ');
}
