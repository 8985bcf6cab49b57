import type { ComparisonRecord } from '../schema/measure.ts';
import { boundSince } from '../time/dayState.ts';
import { forGroup, isInForce, reachSpans } from '../time/inForce.ts';
import type { Links } from '../link/links.ts';
import type { Comparison, Group, Measure, Reference, Source } from '../model.ts';
import { distinctReferences } from '../link/references.ts';

/** The questions a comparison asks of every instrument, in the order of its rows. */
export const comparedQuestions = {
  issuer: 'Who issued it, under what power',
  target: 'Aimed at',
  binds: 'Who must obey',
  stops: 'What it stops',
  exceptions: 'What it does not stop',
  since: 'Since when',
  penalties: 'What a breach can cost',
  text: 'Where the text stands',
  today: 'In force on the day of review, and how sure',
} as const;

/** The name of a row of the comparison. */
export type Compared = keyof typeof comparedQuestions;

/** A measure that is compared. */
export type Instrument = Measure & { comparison: Comparison };

/** Fills in the sources of each cell of a comparison; undefined if the source of its text is missing. */
export function linkComparison(
  { text, sources, ...rest }: ComparisonRecord,
  file: string,
  links: Links,
): Comparison | undefined {
  const found = links.one<Source>('sources', text, { file, field: 'comparison.text' });
  const linked = Object.fromEntries(
    Object.entries(sources).map(([cell, cited]) => [
      cell,
      links.cited(cited, { file, field: `comparison.sources.${cell}` }),
    ]),
  ) as Comparison['sources'];
  return found && { ...rest, text: found, sources: linked };
}

/** The measures that are compared, in the order they stand side by side. */
export function instruments(measures: readonly Measure[]): Instrument[] {
  return measures
    .filter((measure): measure is Instrument => measure.comparison !== undefined)
    .sort((a, b) => a.comparison.order - b.comparison.order);
}

/** The sources of one cell. */
export function cellSources({ comparison }: Instrument, row: Compared): Reference[] {
  return row === 'text' ? [comparison.text] : comparison.sources[row];
}

/** All notes of a comparison, each once, in the order a reader meets them row by row. */
export function comparisonSources(compared: readonly Instrument[]): Reference[] {
  const rows = Object.keys(comparedQuestions) as Compared[];
  return distinctReferences(rows.flatMap((row) => compared.flatMap((one) => cellSources(one, row))));
}

/** Some groups a measure has bound since the same day, and since when in full. */
export interface BoundSince {
  groups: Group[];
  since: string;
  /** Absent if it binds them in part only. */
  full?: string;
}

/** Since when a measure has bound those it binds on a day without a break, groups of equal days together. */
export function boundGroups(measure: Measure, day: string): BoundSince[] {
  const found: BoundSince[] = [];
  for (const group of measure.binds) {
    const own = forGroup(measure, group.id);
    if (!isInForce(own, day)) continue;
    const since = boundSince(own, day);
    const full = reachSpans(own, day).find(({ reach, to }) => reach === 'full' && to === day)?.from;
    const same = found.find((other) => other.since === since && other.full === full);
    if (same) same.groups.push(group);
    else found.push({ groups: [group], since, ...(full && { full }) });
  }
  return found;
}
