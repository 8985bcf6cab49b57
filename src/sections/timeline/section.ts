import { eventCount, markOf } from '../../images/cards.ts';
import { timelineUrl } from '../../site/urls.ts';
import * as cards from '../../words/en/cards.ts';
import * as counts from '../../words/en/counts.ts';
import * as labels from '../../words/en/navigation.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';

/** The timeline of the record and of each track, and every selection of events that has a name. */
export const timeline = defineSection({
  id: 'timeline',
  links: {
    label: labels.timeline,
    to: timelineUrl(),
    header: true,
    footer: { group: 'record' },
    list: { text: ({ events }) => plural(events.length, counts.events) },
  },
  cards: ({ site, events, tracks, timelines }) => [
    {
      page: 'timeline',
      kicker: cards.timeline,
      date: eventCount(events),
      headline: cards.timelineHeadline,
      text: site.description,
      marks: site.figure.timeline.events.map(markOf),
    },
    ...tracks.map((track) => ({
      page: `timeline/${track.id}`,
      kicker: cards.timeline,
      track,
      date: eventCount(track.events),
      headline: track.name,
      text: track.what,
      marks: track.events.map(markOf),
    })),
    ...timelines.map(({ id, title, what, events: timelineEvents }) => ({
      page: `timelines/${id}`,
      kicker: cards.timeline,
      date: eventCount(timelineEvents),
      headline: title,
      text: what,
      marks: timelineEvents.map(markOf),
    })),
  ],
});

/** The zoomable view of all events. */
export const zoom = defineSection({ id: 'zoom' });
