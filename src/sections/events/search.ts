import type { Event } from '../../record/model.ts';
import { eventUrl } from '../../site/urls.ts';
import { kindOptions, resultKinds } from '../../words/en/search.ts';
import { formatDate } from '../../words/format.ts';
import { joinSentences, type SearchPart } from '../all/searchPart.ts';

/** The measures whose page is that of an event. */
const ownMeasures = ({ id, measures }: Event) => measures.filter(({ event }) => event.id === id);

/** The names and citations of an event that may not be in its text. */
function namesOf(event: Event): string {
  const names = [...ownMeasures(event).flatMap(({ name, citation }) => [name, citation]), ...event.others];
  return joinSentences(...new Set(names));
}

export const eventSearch: SearchPart = {
  kind: 'event',
  one: resultKinds.event,
  many: kindOptions.event,
  entries: ({ events }) =>
    events.map((event) => ({
      url: eventUrl(event.id),
      page: `events/${event.id}`,
      title: event.headline,
      date: formatDate(event.date),
      tracks: [event.track.id],
      text: joinSentences(
        event.summary,
        ...event.text.parts.map(({ plain }) => plain),
        ...event.disputed,
        namesOf(event),
      ),
      names: ownMeasures(event).flatMap(({ id, label, name }) => [id, label, name]),
    })),
};
