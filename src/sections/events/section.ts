import { markOf } from '../../images/cards.ts';
import { formatDate, formatDateRange } from '../../words/format.ts';
import { defineSection } from '../all/defineSection.ts';

/** The page of each event. */
export const events = defineSection({
  id: 'events',
  cards: (archive) =>
    archive.events.map((event) => ({
      page: `events/${event.id}`,
      track: event.track,
      date: event.end ? formatDateRange(event.date, event.end) : formatDate(event.date),
      headline: event.headline,
      marks: [{ ...markOf(event), key: true }],
    })),
});
