import { instruments } from '../record/select/comparison.ts';
import { unitsOf } from '../record/select/listed.ts';
import type { Archive, Event, Timeline } from '../record/model.ts';
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

/** What every widget has. */
interface Common {
  /** Its place below `/embed/`. */
  id: string;
  title: string;
  /** What it shows, in a sentence. */
  what: string;
  /** The page of the site that says the same at length. */
  page: string;
  /** The file with its facts. */
  data: string;
  /** The social card that stands for it, by name. */
  card: string;
}

/** One widget: what it shows and where it belongs. */
export type Widget = Common &
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

type Shown = Pick<Archive, 'site' | 'timelines' | 'events' | 'measures' | 'people' | 'countries'>;

/** The widgets of what a record need not hold. */
function guideWidgets({ site, measures, people, countries }: Shown): Widget[] {
  const compared = instruments(measures).length > 0;
  return [
    ...(compared
      ? [
          {
            kind: 'compare' as const,
            id: 'compare',
            title: `${site.subject}: the instruments side by side`,
            what: 'Who must obey each, what it stops, since when, and when it was last confirmed.',
            page: compareUrl(),
            data: url('data/measures.json'),
            card: 'compare',
          },
        ]
      : []),
    ...(unitsOf(people).length > 0
      ? [
          {
            kind: 'people' as const,
            id: 'people',
            title: `${site.subject}: who is listed, and who is not`,
            what: 'The people a measure names and those it leaves out, by unit, with their roles at the time.',
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
            title: `${site.subject}: what governments did`,
            what: 'The main step of each government in the record: of what kind, when, and by whom.',
            page: worldUrl(),
            data: url('data/countries.json'),
            card: 'world',
          },
        ]
      : []),
  ];
}

/** The page a timeline stands on: that of its track or explainer, the home page for its figure, or the whole timeline. */
function pageOf(timeline: Timeline, { site }: Shown): string {
  const { tracks, weights, events, explainer } = timeline;
  if (explainer) return explainerUrl(explainer);
  if (timeline.id === site.figure.timeline.id) return url();
  const [track, ...others] = tracks ?? [];
  return track && others.length === 0 && !weights && !events ? trackUrl(track) : timelineUrl();
}

/** Every widget of the site, in the order they are offered; a new kind is added here and in `components/embed/Widget.astro`. */
export function widgetsOf(archive: Shown): Widget[] {
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
    {
      kind: 'in-force' as const,
      id: 'in-force',
      title: `${site.subject}: what binds whom`,
      what: 'Every measure in the record that binds someone on the day of review, whom it binds, and how sure that is.',
      page: inForceUrl(),
      data: url('data/measures.json'),
      card: 'in-force',
    },
    {
      kind: 'deadlines' as const,
      id: 'deadlines',
      title: site.deadlines.title,
      what: site.deadlines.what,
      page: inForceUrl(),
      data: url('data/measures.json'),
      card: 'in-force',
    },
    ...guideWidgets(archive),
    {
      kind: 'zoom' as const,
      id: 'zoom',
      title: `${site.subject}: every date, to zoom into`,
      what: 'All events as a list, and on request along a line of time that can be moved and enlarged.',
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

/** The frozen copies as widgets, with the widget each is a copy of; fails if that is no longer there. */
export function frozenWidgetsOf(archive: Shown & Pick<Archive, 'frozen'>): Widget[] {
  const widgets = widgetsOf(archive);
  return archive.frozen.map(({ widget: id, date, file }) => {
    const widget = widgets.find((one) => one.id === id);
    if (!widget) throw new Error(`${file}: there is no widget "${id}" any more, and its copies need it.`);
    return { ...widget, id: `${id}/@${date}` };
  });
}

/** The widget that belongs to a page, if there is one; of several the first, or the one that shows most. */
export function widgetOfPage(page: string, archive: Shown): Widget | undefined {
  const own = widgetsOf(archive).filter((widget) => widget.page === page);
  const size = (widget: Widget) => (widget.kind === 'timeline' ? widget.timeline.events.length : 0);
  return own.toSorted((a, b) => size(b) - size(a))[0];
}
