import type { Event, Site } from '../../record/model.ts';
import { groupByYear } from '../../record/select/events.ts';
import { overlaps } from '../../record/time/dates.ts';
import * as words from '../../words/en/timelineFilter.ts';
import { fillText } from '../../words/fill.ts';
import { formatShortDate } from '../../words/format.ts';

/** A period offered above the form; empty ends are open. */
export interface PeriodPreset {
  label: string;
  from: string;
  to: string;
}

/** Returns the periods the record itself speaks of, after the whole; none that holds all events of a list or no event. */
export function periodPresets(
  events: readonly Event[],
  { since, figure: { lens } }: Pick<Site, 'since' | 'figure'>,
): PeriodPreset[] {
  const ofRecord: PeriodPreset[] = [
    {
      label: fillText(words.yearToNow, { year: since.slice(0, 4) }),
      // As a year or a month, it is one of the choices of the form.
      from: since.replace(/(-01)+$/, ''),
      to: '',
    },
    ...(lens ? [{ label: lens.title, from: lens.from, to: lens.to }] : []),
  ];
  const choices = ofRecord.filter(({ from, to }) => {
    const count = events.filter((event) => overlaps(event, [from, to])).length;
    return count > 0 && count < events.length;
  });
  return choices.length > 0 ? [{ label: words.allDates, from: '', to: '' }, ...choices] : [];
}

/** Returns the years and months in which events of a list begin, as the options of a choice. */
export function periodOptions(
  events: readonly Event[],
): { label: string; options: { value: string; label: string }[] }[] {
  return groupByYear(events).map(([year, yearEvents]) => {
    const months = new Set(
      yearEvents.flatMap(({ date }) => (date.length > 4 ? [date.slice(0, 7)] : [])).sort(),
    );
    return {
      label: year,
      options: [year, ...months].map((value) => ({ value, label: formatShortDate(value) })),
    };
  });
}
