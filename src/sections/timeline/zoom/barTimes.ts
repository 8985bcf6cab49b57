import type { ZoomBar } from '../../../charts/zoomData.ts';
import { type ZoomSegment, zoomSegments } from '../../../charts/zoomSegments.ts';
import { dayAfter } from '../../../record/time/dates.ts';
import { midnightOf } from './dated.ts';

/** A segment of a bar from one time to another, in milliseconds. */
export type BarTime = Pick<ZoomSegment, 'kind' | 'unsure'> & { from: number; to: number };

/** Returns the segments of a bar as times: each ends with its last day, and none goes beyond the start of the day of review. */
export function barTimes(bar: ZoomBar, reviewed: string): BarTime[] {
  const endOf = (day: string) => midnightOf(day === reviewed ? day : dayAfter(day));
  return zoomSegments(bar).map(({ from, to, kind, unsure }) => ({
    from: midnightOf(from),
    to: endOf(to),
    kind,
    unsure,
  }));
}
