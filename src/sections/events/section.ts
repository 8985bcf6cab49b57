import { eventWidgetHeight } from '../../embed/widgetHeight.ts';
import { markOf } from '../../images/cards.ts';
import { eventUrl, url } from '../../site/urls.ts';
import { formatDate, formatDateRange } from '../../words/format.ts';
import { defineSection } from '../all/defineSection.ts';
import { eventPages } from './markdown.ts';
import { eventSearch } from './search.ts';

/** The page of each event. */
export const events = defineSection({
  id: 'events',
  markdown: eventPages,
  search: eventSearch,
  cards: (archive) =>
    archive.events.map((event) => ({
      page: `events/${event.id}`,
      track: event.track,
      date: event.end ? formatDateRange(event.date, event.end) : formatDate(event.date),
      headline: event.headline,
      marks: [{ ...markOf(event), key: true }],
    })),
  widgets: {
    event: {
      thumb: [
        [8, 6, 34, 6],
        [8, 18, 72, 6],
        [8, 29, 58, 6],
        [8, 43, 66, 3],
      ],
      of: (archive) =>
        archive.events.map((event) => ({
          id: `event/${event.id}`,
          title: event.headline,
          what: event.summary,
          page: eventUrl(event.id),
          data: url(`data/events/${event.id}.json`),
          card: `events/${event.id}`,
          chart: undefined,
          list: {
            rows: () => [
              {
                date: event.date,
                inWords: formatDate(event.date),
                text: event.headline,
                to: eventUrl(event.id),
              },
            ],
          },
          shows: { events: [event] },
          ownHeading: true,
          bodyHeight: () => eventWidgetHeight(event.headline, event.summary),
        })),
    },
  },
});
