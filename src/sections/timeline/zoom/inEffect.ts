import type { ZoomBar } from '../../../charts/zoomData.ts';
import { dayAfter } from '../../../record/time/dates.ts';

/** A period between two days, both included. */
export type Period = [from: string, to: string];

/** Returns the periods for which it is certain that a measure was in effect, in part or in full, oldest first. */
export function certainPeriods({ spans, certainUntil }: Pick<ZoomBar, 'spans' | 'certainUntil'>): Period[] {
  const periods: Period[] = [];
  for (const [from, to, kind] of spans) {
    if (kind === 'announced' || (certainUntil !== undefined && from > certainUntil)) continue;
    const end = certainUntil !== undefined && to > certainUntil ? certainUntil : to;
    const last = periods.at(-1);
    if (last && dayAfter(last[1]) >= from) last[1] = end;
    else periods.push([from, end]);
  }
  return periods;
}

/** Returns the periods that lie in both of two lists of periods, oldest first. */
export function commonPeriods(a: readonly Period[], b: readonly Period[]): Period[] {
  return a
    .flatMap(([from, to]) =>
      b.map(([otherFrom, otherTo]): Period => [
        from > otherFrom ? from : otherFrom,
        to < otherTo ? to : otherTo,
      ]),
    )
    .filter(([from, to]) => from <= to)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
