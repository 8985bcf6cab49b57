import type { Column, Findings } from './report.ts';
import type { Measure } from './visit.ts';

/** One line of the table: what was measured, and the results as text with units; comparisons are left out where there is nothing to compare. */
type Line = {
  what: string;
  /** Ours divided by what TimelineJS3 took in the same run. */
  toTimelineJs?: string;
  /** Ours divided by what vis-timeline took in the same run. */
  toVis?: string;
  own: string;
  timelineJs?: string;
  vis?: string;
};

/** One part of the table: the same thing measured in many ways. */
export interface Group {
  name: string;
  lines: Line[];
}

const ms = (value: number) => (value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${Math.round(value)} ms`);
const kB = (value: number) =>
  value >= 1e6 ? `${(value / 1e6).toFixed(2)} MB` : `${(value / 1e3).toFixed(1)} kB`;
const plain = (value: number) => Math.round(value).toLocaleString('en-US');

const shown: [measure: Measure, label: string, show: (value: number) => string][] = [
  ['first', 'Until the first event can be read and a filter answers', ms],
  ['usable', 'Until usable: the same, and every event is there', ms],
  ['blocked', 'Main thread blocked, loading', ms],
  ['longest', 'Longest task, loading', ms],
  ['paint', 'Largest contentful paint', ms],
  ['bytes', 'Transferred, compressed', kB],
  ['requests', 'Requests', plain],
  ['thirdParty', 'Third-party requests tried', plain],
  ['shift', 'Layout shift', (value) => value.toFixed(3)],
  ['nodes', 'DOM nodes', plain],
  ['heap', 'JavaScript memory', kB],
  ['filter', 'A filter, slowest of three words', ms],
  ['open', 'Opening the view, its code still to load, until still', ms],
  ['draw', 'Opening the view, once its code is there', ms],
  ['openBlocked', 'Main thread blocked, opening it', ms],
  ['openBytes', 'Transferred, opening it', kB],
  ['openNodes', 'DOM nodes with it', plain],
  ['openHeap', 'JavaScript memory with it', kB],
  ['step', 'A zoom step, until still', ms],
  ['next', 'A step to the next event, slowest of three, until still', ms],
  ['panWorst', 'Frames a second in a pan, worst quarter of a second', plain],
  ['panMean', 'Frames a second in a pan, mean', plain],
  ['filterOpen', 'A filter with the view open, slowest of three words, until still', ms],
];

/** What is told of a page, in the order of the table. */
export const measures: Measure[] = shown.map(([measure]) => measure);

function ratio(ours: number | undefined, theirs: number | undefined): string | undefined {
  if (ours === undefined || theirs === undefined) return undefined;
  if (theirs === 0) return ours === 0 ? 'both 0' : undefined;
  return (ours / theirs).toPrecision(2).replace(/^(\d+)\.0$/, '$1');
}

/** A line with what is not there left out, so that none of it is written down as undefined. */
const lineOf = (line: { [Name in keyof Line]: Line[Name] | undefined }): Line =>
  Object.fromEntries(Object.entries(line).filter(([, cell]) => cell !== undefined)) as Line;

function linesOf(columns: Column[]): Line[] {
  const [ours, timelineJs, vis] = [/^our/i, /^TimelineJS3/, /^vis/].map(
    (wanted) => columns.find(({ name }) => wanted.test(name))?.median,
  );
  return shown.flatMap(([measure, what, show]) => {
    const [own, theirs, others] = [ours, timelineJs, vis].map((median) => median?.[measure]);
    if (own === undefined) return [];
    const told = (value: number | undefined) => (value === undefined ? undefined : show(value));
    const line = {
      what,
      toTimelineJs: ratio(own, theirs),
      toVis: ratio(own, others),
      own: show(own),
      timelineJs: told(theirs),
      vis: told(others),
    };
    return [lineOf(line)];
  });
}

/** Everything a run found, as the parts of one table: what was compared first, then the builds and what a server bears. */
export function groupsOf({ columns, widgets, builds, loads }: Omit<Findings, 'setting' | 'notes'>): Group[] {
  const compared = (found: Column[], what: string) =>
    [...Map.groupBy(found, ({ events }) => events)]
      .sort(([one], [other]) => one - other)
      .map(([events, same]) => ({ name: `${what}, ${plain(events)} events`, lines: linesOf(same) }));
  const built = builds.map(({ name, events, pages, seconds }) => ({
    what: name[0]?.toUpperCase() + name.slice(1),
    own: `${seconds.toFixed(1)} s: ${plain(events)} events, ${plain(pages)} pages`,
  }));
  const borne = loads.map(({ what, client, perSecond, connections }) => ({
    what,
    own: `${plain(perSecond)} a second (${connections} connections, ${client})`,
  }));
  return [
    ...compared(widgets, 'A widget'),
    ...compared(columns, 'The timeline page'),
    { name: 'Building the site', lines: built },
    { name: 'Requests nginx answers on one machine', lines: borne },
  ].filter(({ lines }) => lines.length > 0);
}
