import { instruments } from '../record/select/comparison.ts';
import { peopleByUnit } from '../record/select/listed.ts';
import type { Archive, Event, Timeline } from '../record/model.ts';
import { widgetSummary as compareSummary, widgetTitle as compareTitle } from '../words/en/compare.ts';
import * as words from '../words/en/embed.ts';
import { fillText } from '../words/fill.ts';
import {
  compareUrl,
  eventUrl,
  explainerUrl,
  inForceUrl,
  timelineUrl,
  trackUrl,
  url,
  worldUrl,
} from '../site/urls.ts';

/** The fields every widget has. */
interface WidgetBase {
  /** Its path below `/embed/`, such as `event/<id>`. */
  id: string;
  title: string;
  /** What it shows, in one sentence. */
  what: string;
  /** The path of the page with the same content in full. */
  page: string;
  /** The path of the data file with its content. */
  data: string;
  /** The name of its social card. */
  card: string;
}

/** One widget, with its kind and the record it shows. */
export type Widget = WidgetBase &
  (
    | { kind: 'timeline'; timeline: Timeline }
    | { kind: 'event'; event: Event }
    | { kind: 'in-force' }
    | { kind: 'deadlines' }
    | { kind: 'compare' }
    | { kind: 'people' }
    | { kind: 'world' }
    | { kind: 'zoom' }
  );

type WidgetSource = Pick<Archive, 'site' | 'timelines' | 'events' | 'measures' | 'people' | 'countries'>;

/** Returns the widgets for content that a record may lack: instruments, listed people and countries. */
function optionalWidgets({ site: { subject }, measures, people, countries }: WidgetSource): Widget[] {
  const hasInstruments = instruments(measures).length > 0;
  return [
    ...(hasInstruments
      ? [
          {
            kind: 'compare' as const,
            id: 'compare',
            title: fillText(compareTitle, { subject }),
            what: compareSummary,
            page: compareUrl(),
            data: url('data/measures.json'),
            card: 'compare',
          },
        ]
      : []),
    ...(peopleByUnit(people).length > 0
      ? [
          {
            kind: 'people' as const,
            id: 'people',
            title: fillText(words.peopleTitle, { subject }),
            what: words.peopleSummary,
            page: url('people/'),
            data: url('data/people.json'),
            card: 'people',
          },
        ]
      : []),
    ...(countries.length > 0
      ? [
          {
            kind: 'world' as const,
            id: 'world',
            title: fillText(words.worldTitle, { subject }),
            what: words.worldSummary,
            page: worldUrl(),
            data: url('data/countries.json'),
            card: 'world',
          },
        ]
      : []),
  ];
}

/** Returns the page of a timeline: its explainer, its track, the home page for the main figure, or else the full timeline. */
function pageOf(timeline: Timeline, { site }: WidgetSource): string {
  const { tracks, weights, events, explainer } = timeline;
  if (explainer) return explainerUrl(explainer);
  if (timeline.id === site.figure.timeline.id) return url();
  const [track, ...others] = tracks ?? [];
  return track && others.length === 0 && !weights && !events ? trackUrl(track) : timelineUrl();
}

/** Returns the widgets of what is in force, for a record with measures. */
function measureWidgets({ site, measures }: WidgetSource): Widget[] {
  if (measures.length === 0) return [];
  const common = { page: inForceUrl(), data: url('data/measures.json'), card: 'in-force' };
  return [
    {
      ...common,
      kind: 'in-force' as const,
      id: 'in-force',
      title: fillText(words.inForceTitle, { subject: site.subject }),
      what: words.inForceSummary,
    },
    ...(site.deadlines
      ? [
          {
            ...common,
            kind: 'deadlines' as const,
            id: 'deadlines',
            title: site.deadlines.title,
            what: site.deadlines.what,
          },
        ]
      : []),
  ];
}

/** Returns every widget of the site, in display order; add a new kind here and in `src/pages/embed/_Widget.astro`. */
export function widgetsOf(archive: WidgetSource): Widget[] {
  const { site, timelines, events } = archive;
  const main = timelines.filter(({ id }) => id === site.figure.timeline.id);
  const ordered = [...main, ...timelines.filter((timeline) => !main.includes(timeline))];
  return [
    ...ordered.map((timeline) => ({
      kind: 'timeline' as const,
      id: timeline.id,
      title: timeline.title,
      what: timeline.what,
      page: pageOf(timeline, archive),
      data: url(`data/timelines/${timeline.id}.json`),
      card: `timelines/${timeline.id}`,
      timeline,
    })),
    ...measureWidgets(archive),
    ...optionalWidgets(archive),
    {
      kind: 'zoom' as const,
      id: 'zoom',
      title: fillText(words.zoomTitle, { subject: site.subject }),
      what: words.zoomSummary,
      page: timelineUrl(),
      data: url('data/events.json'),
      card: 'timeline',
    },
    ...events.map((event) => ({
      kind: 'event' as const,
      id: `event/${event.id}`,
      title: event.headline,
      what: event.summary,
      page: eventUrl(event.id),
      data: url(`data/events/${event.id}.json`),
      card: `events/${event.id}`,
      event,
    })),
  ];
}

/** Returns a widget for each frozen copy, based on the widget it is a copy of; throws if that widget no longer exists. */
export function frozenWidgetsOf(archive: WidgetSource & Pick<Archive, 'frozen'>): Widget[] {
  const widgets = widgetsOf(archive);
  return archive.frozen.map(({ widget: id, date, file }) => {
    const widget = widgets.find((candidate) => candidate.id === id);
    if (!widget) throw new Error(`${file}: there is no widget "${id}" any more, and its copies need it.`);
    return { ...widget, id: `${id}/@${date}` };
  });
}

/** Returns the widget of a page, if any; of several, the timeline with the most events, or else the first. */
export function widgetOfPage(page: string, archive: WidgetSource): Widget | undefined {
  const candidates = widgetsOf(archive).filter((widget) => widget.page === page);
  const size = (widget: Widget) => (widget.kind === 'timeline' ? widget.timeline.events.length : 0);
  return candidates.toSorted((a, b) => size(b) - size(a))[0];
}
