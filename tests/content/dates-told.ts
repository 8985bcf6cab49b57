import type { Article, Event, Measure, Source } from '../../src/record/model.ts';
import { monthName } from '../../src/words/format.ts';

const months = Array.from({ length: 12 }, (_, index) =>
  monthName(`2001-${String(index + 1).padStart(2, '0')}`),
);

/** Matches a day or month in a text: "June 24, 2024" or "June 2024". */
export const writtenDate = new RegExp(`\\b(${months.join('|')})(?: (\\d{1,2}))?(?:,? (\\d{4}))\\b`, 'g');

/** Returns the days and months a text states, as `2024-09-29` or `2024-09`. */
export const datesInText = (text: string): string[] =>
  [...text.matchAll(writtenDate)].map(([, month = '', day, year]) => {
    const number = String(months.indexOf(month) + 1).padStart(2, '0');
    return [year, number, day?.padStart(2, '0')].filter(Boolean).join('-');
  });

/** Returns the dates of an event and those in its texts. */
export const datesOfEvent = (event: Event): string[] => [
  event.date,
  event.end ?? '',
  ...datesInText([event.headline, event.summary, event.text.source, ...event.disputed].join(' ')),
];

/** Returns the dates of a measure: its issue, its stages and those in its texts. */
export const datesOfMeasure = ({ issued, stages, ...rest }: Measure): string[] => [
  issued,
  ...stages.flatMap(({ from, to, what }) => [from, to ?? '', ...datesInText(what)]),
  ...datesInText([rest.status, rest.short, rest.citation, rest.penalties, ...rest.exceptions].join(' ')),
];

/** Returns the date of a source or article and those in its title. */
export const datesOfWork = ({ date, title }: Source | Article): string[] => [
  date ?? '',
  ...datesInText(title),
];

/** Returns the dates in a text that are not among the known ones; any day of a month makes the month known. */
export const unknownDates = (text: string, known: readonly string[]): string[] =>
  datesInText(text).filter((stated) => !known.some((date) => date.startsWith(stated)));
