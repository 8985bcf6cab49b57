import { eventCountAndYears, markOf } from '../../images/cards.ts';
import { timelineUrl } from '../../site/urls.ts';
import * as cards from '../../words/en/cards.ts';
import * as counts from '../../words/en/counts.ts';
import * as labels from '../../words/en/navigation.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';
import { timelinePages } from './markdown.ts';
import { timelineCharts } from './charts.ts';
import { timelineWidgets, zoomWidgets } from './widgets.ts';
import * as pages from '../../words/en/searchPages.ts';

/** The timeline of the record and of each track, and every selection of events that has a name. */
export const timeline = defineSection({
  id: 'timeline',
  markdown: timelinePages,
  links: {
    find: pages.timeline,
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
      date: eventCountAndYears(events),
      headline: cards.timelineHeadline,
      text: site.description,
      marks: site.figure.timeline.events.map(markOf),
    },
    ...tracks.map((track) => ({
      page: `timeline/${track.id}`,
      kicker: cards.timeline,
      track,
      date: eventCountAndYears(track.events),
      headline: track.name,
      text: track.what,
      marks: track.events.map(markOf),
    })),
    ...timelines.map(({ id, title, what, events: timelineEvents }) => ({
      page: `timelines/${id}`,
      kicker: cards.timeline,
      date: eventCountAndYears(timelineEvents),
      headline: title,
      text: what,
      marks: timelineEvents.map(markOf),
    })),
  ],
  widgets: {
    timeline: {
      thumb: [
        [8, 6, 72, 9],
        [56, 21, 24, 9],
        [62, 36, 18, 9],
      ],
      of: timelineWidgets,
    },
  },
  charts: { timeline: timelineCharts },
});

/** The zoomable view of all events. */
export const zoom = defineSection({
  id: 'zoom',
  widgets: {
    zoom: {
      thumb: [
        [8, 8, 72, 4],
        [8, 22, 12, 10],
        [28, 22, 34, 10],
        [70, 22, 10, 10],
        [8, 40, 72, 4],
      ],
      of: zoomWidgets,
    },
  },
});
