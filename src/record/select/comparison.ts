import type { ComparisonRecord } from '../schema/measure.ts';
import { inForceSince } from '../time/dayState.ts';
import { forGroup, isInForce, reachPeriods } from '../time/inForce.ts';
import type { LinkResolver } from '../link/links.ts';
import type { Comparison, Group, Measure, Reference } from '../model.ts';
import { distinctReferences } from '../link/references.ts';

/** The rows of the comparison, in order. */
export const comparisonRows = [
  'issuer',
  'target',
  'binds',
  'stops',
  'exceptions',
  'since',
  'penalties',
  'text',
  'today',
] as const;

/** A row of the comparison. */
export type ComparisonRow = (typeof comparisonRows)[number];

/** A measure that is part of the comparison. */
export type Instrument = Measure & { comparison: Comparison };

/** Resolves the source of a measure's text and the sources of each cell; undefined if the source of the text is missing. */
export function linkComparison(
  { text, sources, ...rest }: ComparisonRecord,
  file: string,
  links: LinkResolver,
): Comparison | undefined {
  const textSource = links.resolve('sources', text, { file, field: 'comparison.text' });
  const cellReferences = Object.fromEntries(
    Object.entries(sources).map(([cell, cited]) => [
      cell,
      links.resolveReferences(cited, { file, field: `comparison.sources.${cell}` }),
    ]),
  ) as Comparison['sources'];
  return textSource && { ...rest, text: textSource, sources: cellReferences };
}

/** Returns the measures that are part of the comparison, in column order. */
export function instruments(measures: readonly Measure[]): Instrument[] {
  return measures
    .filter((measure): measure is Instrument => measure.comparison !== undefined)
    .sort((a, b) => a.comparison.order - b.comparison.order);
}

/** Returns the sources of one cell of the comparison. */
export function cellSources({ comparison }: Instrument, row: ComparisonRow): Reference[] {
  return row === 'text' ? [comparison.text] : comparison.sources[row];
}

/** Returns the distinct references of the comparison in reading order, row by row. */
export function comparisonSources(compared: readonly Instrument[]): Reference[] {
  return distinctReferences(
    comparisonRows.flatMap((row) => compared.flatMap((instrument) => cellSources(instrument, row))),
  );
}

/** Groups that a measure has bound since the same day, with the day since when it binds them in full. */
export interface BoundGroups {
  groups: Group[];
  since: string;
  /** Absent if the measure binds them only in part. */
  full?: string;
}

/** Returns since when a measure has continuously bound each group it binds on a day; groups with the same dates share an entry. */
export function boundGroups(measure: Measure, day: string): BoundGroups[] {
  const results: BoundGroups[] = [];
  for (const group of measure.binds) {
    const measureForGroup = forGroup(measure, group.id);
    if (!isInForce(measureForGroup, day)) continue;
    const since = inForceSince(measureForGroup, day);
    const full = reachPeriods(measureForGroup, day).find(
      ({ reach, to }) => reach === 'full' && to === day,
    )?.from;
    const existing = results.find((other) => other.since === since && other.full === full);
    if (existing) existing.groups.push(group);
    else results.push({ groups: [group], since, ...(full && { full }) });
  }
  return results;
}
