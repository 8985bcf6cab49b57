import { firstDay } from '../record/time/dates.ts';
import * as words from '../words/en/cards.ts';
import * as counts from '../words/en/counts.ts';
import { fillText } from '../words/fill.ts';
import { formatDateRange } from '../words/format.ts';
import { plural } from '../words/plural.ts';
import { isAnnouncement } from '../record/select/events.ts';
import type { Event, Track } from '../record/model.ts';

/** The content of a social card. */
export interface SocialCard {
  /** The path of the page, such as `events/<id>`. */
  page: string;
  /** The kind of page, shown above the headline if the card has no track. */
  kicker?: string;
  track?: Track;
  /** A date or a count, shown above the headline. */
  date?: string;
  headline: string;
  /** A sentence below the headline, for headlines that are just a name. */
  text?: string;
  /** The days to mark on the time axis. */
  marks: { day: string; track: Track; hollow: boolean; key: boolean }[];
}

/** Returns the mark of an event on the time axis of a card. */
export const markOf = (event: Event): SocialCard['marks'][number] => ({
  day: firstDay(event.date),
  track: event.track,
  hollow: isAnnouncement(event),
  key: event.weight === 'key',
});

/** Returns the number of events and the years they span, in words. */
export const eventCountAndYears = (events: readonly Event[]) => {
  const [first, last] = [events[0]?.date.slice(0, 4) ?? '', events.at(-1)?.date.slice(0, 4) ?? ''];
  return fillText(words.eventsInYears, {
    events: plural(events.length, counts.events),
    years: first === last ? first : formatDateRange(first, last),
  });
};
