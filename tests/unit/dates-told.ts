import { months } from '../../src/record/time/dates.ts';
import type { Archive, Article, Event, Measure, Source } from '../../src/record/model.ts';
import { load } from './record.ts';

/** A day or month as a text writes it: "June 24, 2024" or "June 2024". */
export const written = new RegExp(`\\b(${months.join('|')})(?: (\\d{1,2}))?(?:,? (\\d{4}))\\b`, 'g');

/** The days and months a text states, as `2024-09-29` or `2024-09`. */
export const datesIn = (text: string): string[] =>
  [...text.matchAll(written)].map(([, month = '', day, year]) => {
    const number = String(months.indexOf(month as (typeof months)[number]) + 1).padStart(2, '0');
    return [year, number, day?.padStart(2, '0')].filter(Boolean).join('-');
  });

/** The dates an event knows: its own, and those its text tells. */
export const ofEvent = (event: Event): string[] => [
  event.date,
  event.end ?? '',
  ...datesIn([event.headline, event.summary, event.text.source, ...event.disputed].join(' ')),
];

/** The dates a measure knows: its issue, its stages, and those its words tell. */
export const ofMeasure = ({ issued, stages, ...rest }: Measure): string[] => [
  issued,
  ...stages.flatMap(({ from, to, what }) => [from, to ?? '', ...datesIn(what)]),
  ...datesIn([rest.status, rest.short, rest.citation, rest.penalties, ...rest.exceptions].join(' ')),
];

/** The date of a document or article, and those in its title. */
export const ofWork = ({ date, title }: Source | Article): string[] => [date ?? '', ...datesIn(title)];

/** The dates of a text that none of the known ones says; a month is known by any of its days. */
export const strange = (text: string, known: readonly string[]): string[] =>
  datesIn(text).filter((stated) => !known.some((date) => date.startsWith(stated)));

/** The record of the site; fails if it has problems. */
export function ownRecord(): Archive {
  const { archive } = load('content');
  if (!archive) throw new Error('content/ has problems: npm run check:content');
  return archive;
}
