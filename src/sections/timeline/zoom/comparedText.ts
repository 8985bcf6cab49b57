import type { ZoomBar } from '../../../charts/zoomData.ts';
import { dayAfter } from '../../../record/time/dates.ts';
import * as words from '../../../words/en/zoomTools.ts';
import { fillText } from '../../../words/fill.ts';
import { formatDate, formatDateRange, formatDuration, formatList } from '../../../words/format.ts';
import { certainPeriods, commonPeriods, type Period } from './inEffect.ts';

/** The parts of a bar that say when its measure was in effect. */
export type ComparedBar = Pick<ZoomBar, 'name' | 'spans' | 'certainUntil'>;

/** Returns how long a period is, as text; one that has not ended has no last day to count. */
function lengthOf([from, to]: Period, isOpen: boolean): string {
  return formatDuration(from, isOpen ? to : dayAfter(to));
}

const datesOf = (periods: readonly Period[]) =>
  formatList(periods.map(([from, to]) => formatDateRange(from, to)));

/** Returns how long a measure has been in effect, as a sentence. */
function measureText(bar: ComparedBar, reviewed: string): string {
  const { name: measure, certainUntil } = bar;
  const periods = certainPeriods(bar);
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return fillText(words.notInEffect, { measure });
  const [from, to] = last;
  if (periods.length > 1) {
    const dates = datesOf(periods);
    return certainUntil === undefined
      ? fillText(words.inEffectOn, { measure, dates })
      : fillText(words.certainOn, { measure, dates });
  }
  const since = formatDate(from);
  if (certainUntil !== undefined) {
    const until = formatDate(to);
    return from === to
      ? fillText(words.certainAtStart, { measure, since })
      : fillText(words.certainFor, { measure, since, until, duration: lengthOf(last, true) });
  }
  return to === reviewed
    ? fillText(words.inEffectSince, { measure, since, duration: lengthOf(last, true) })
    : fillText(words.wasInEffect, {
        measure,
        dates: formatDateRange(from, to),
        duration: lengthOf(last, false),
      });
}

/** Returns how long both of two measures were in effect at once, as a sentence. */
function bothText(a: ComparedBar, b: ComparedBar, reviewed: string): string {
  const periods = commonPeriods(certainPeriods(a), certainPeriods(b));
  const isCertain = a.certainUntil === undefined && b.certainUntil === undefined;
  const [first] = periods;
  if (!first) return isCertain ? words.neverBoth : words.bothUncertain;
  if (periods.length > 1)
    return fillText(isCertain ? words.bothOn : words.bothCertainOn, { dates: datesOf(periods) });
  const [from, to] = first;
  const isCut = to === a.certainUntil || to === b.certainUntil;
  if (isCut)
    return from === to
      ? fillText(words.bothCertainOn, { dates: formatDate(from) })
      : fillText(words.bothAtLeast, { dates: formatDateRange(from, to), duration: lengthOf(first, true) });
  return to === reviewed
    ? fillText(words.bothSince, { since: formatDate(from), duration: lengthOf(first, true) })
    : fillText(words.bothWere, { dates: formatDateRange(from, to), duration: lengthOf(first, false) });
}

/** Returns how long one or two measures have been in effect as of the day of review, and how long both at once. */
export function comparedText(bars: readonly ComparedBar[], reviewed: string): string {
  const [a, b] = bars;
  if (!a) return '';
  const sentences = [
    ...bars.map((bar) => measureText(bar, reviewed)),
    ...(b ? [bothText(a, b, reviewed)] : []),
  ];
  return fillText(words.comparedAsOf, { date: formatDate(reviewed), sentences: sentences.join(' ') });
}
