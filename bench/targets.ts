import type { Column } from './report.ts';
import type { Measure } from './visit.ts';

/** What a measure of our timeline page should reach. */
interface Target {
  what: string;
  measure: Measure;
  /** Whether ours is divided by vis-timeline. */
  ratio?: boolean;
  /** What it should be at most, or at least. */
  most?: number;
  least?: number;
  unit?: string;
  /** The only number of events it is asked with; otherwise with every number. */
  events?: number;
}

const targets: Target[] = [
  { what: 'Opening the view ÷ vis-timeline', measure: 'open', ratio: true, most: 0.7 },
  { what: 'A zoom step ÷ vis-timeline', measure: 'step', ratio: true, most: 0.5 },
  { what: 'A pan at its worst', measure: 'panWorst', least: 30, unit: ' frames a second' },
  { what: 'Main thread blocked, opening the view', measure: 'openBlocked', most: 200, unit: ' ms' },
  { what: 'Main thread blocked, loading', measure: 'blocked', most: 200, unit: ' ms', events: 5000 },
  { what: 'DOM nodes', measure: 'nodes', most: 40_000, events: 5000 },
];

const text = (value: number, ratio: boolean) =>
  ratio ? String(Number(value.toPrecision(2))) : value.toLocaleString('en-US', { maximumFractionDigits: 1 });

function resultWith(target: Target, columns: readonly Column[], events: number): string[] {
  const medianOf = (name: RegExp) =>
    columns.find((column) => column.events === events && name.test(column.name))?.median[target.measure];
  const { ratio = false, most = Infinity, least = 0, unit = '' } = target;
  const [ours, vis] = [medianOf(/^our/), ratio ? medianOf(/^vis/) : 1];
  if (ours === undefined || !vis) return [];
  const value = ours / vis;
  const met = value <= most && value >= least;
  return [`${text(value, ratio)}${unit} with ${text(events, false)} events, ${met ? 'met' : 'not met'}`];
}

/** Returns one line for every target that was measured: the target, and whether it was met with each number of events. */
export function targetsMet(columns: readonly Column[]): string[] {
  const counts = [...new Set(columns.map(({ events }) => events))].sort((one, other) => one - other);
  return targets.flatMap((target) => {
    const { what, most, least, ratio = false, unit = '', events } = target;
    const results = counts
      .filter((count) => events === undefined || count === events)
      .flatMap((count) => resultWith(target, columns, count));
    const limit = most === undefined ? `at least ${text(least ?? 0, ratio)}` : `at most ${text(most, ratio)}`;
    return results.length > 0 ? [`Target: ${what}, ${limit}${unit}: ${results.join('; ')}.`] : [];
  });
}
