import { sortDateRange, isDate } from '../record/time/dates.ts';
import { eventPictureAlt } from '../words/en/embedCodes.ts';
import { fillText } from '../words/fill.ts';
import type { EmbedData } from './embedCode.ts';

/** An event in the widget builder; `weight` is 0 for key, 1 for major and 2 for minor events. */
export interface BuilderEvent {
  id: string;
  date: string;
  inWords: string;
  end?: string | undefined;
  text: string;
  track: string;
  weight: number;
  /** The estimated height of its widget in an article column, in pixels. */
  height: number;
}

/** Any widget other than one for a single event. */
export interface BuilderWidget {
  id: string;
  title: string;
  what: string;
  plain: string;
  page: string;
  height: number;
  picture?: EmbedData['picture'];
  pinned?: EmbedData['pinned'];
  /** The events of a timeline, as indexes into `BuilderData.events`. */
  events?: number[] | undefined;
  /** The rows it shows, if it does not show `events`. */
  rows?: EmbedData['rows'] | undefined;
}

/** Everything the widget builder lets a reader choose from; the URLs in `ofEvent` contain the placeholder `{id}`. */
export interface BuilderData {
  siteName: string;
  hostScript: string;
  ofEvent: { page: string; plain: string; png: string };
  events: BuilderEvent[];
  widgets: BuilderWidget[];
}

/** The widget options that select which events are shown. */
export interface EventFilter {
  track?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  events?: string | undefined;
  max?: string | undefined;
}

/** Filters the events of a timeline the same way its widget does. */
export function filterEvents(events: readonly BuilderEvent[], options: EventFilter): BuilderEvent[] {
  const { track, events: ids, max } = options;
  const date = (text = '') => (isDate(text) ? text : '');
  const [from, to] = sortDateRange(date(options.from), date(options.to));
  // Unknown ids are ignored.
  const matcher = (list: string | undefined, name: 'id' | 'track') => {
    const known = list?.split(',').filter((value) => events.some((event) => event[name] === value));
    return (event: BuilderEvent) => !known?.length || known.includes(event[name]);
  };
  const [matchesTrack, matchesId] = [matcher(track, 'track'), matcher(ids, 'id')];
  const matches = events.filter((event) => {
    const { date, end = date } = event;
    // A date that starts with another lies within it: `2024-06-20` is not after `2024`.
    const endsAfterStart = !from || end >= from || from.startsWith(end);
    const startsBeforeEnd = !to || date <= to || date.startsWith(to);
    return matchesTrack(event) && matchesId(event) && endsAfterStart && startsBeforeEnd;
  });
  const heaviest = [...matches].sort((a, b) => a.weight - b.weight).slice(0, Number(max) || matches.length);
  return matches.filter((event) => heaviest.includes(event));
}

/** Returns the data the embed codes of a widget are written from, or undefined if there is no such widget; the widget of an event has the id `event/<id>`. */
export function embedDataFor(
  builderData: BuilderData,
  id: string,
  options: EventFilter = {},
): EmbedData | undefined {
  const { siteName, hostScript, ofEvent, events, widgets } = builderData;
  const row = ({ id: eventId, date, inWords, text }: BuilderEvent) => ({
    date,
    inWords,
    text,
    to: ofEvent.page.replace('{id}', eventId),
  });
  const single = events.find((event) => `event/${event.id}` === id);
  if (single) {
    const [plain, png] = [ofEvent.plain, ofEvent.png].map((template) => template.replace('{id}', single.id));
    const onlyRow = row(single);
    const alt = fillText(eventPictureAlt, { date: single.inWords, event: single.text, site: siteName });
    const picture = { png: png ?? '', alt };
    const { text: title, height } = single;
    return {
      src: plain ?? '',
      plain: plain ?? '',
      title,
      page: onlyRow.to,
      height,
      siteName,
      hostScript,
      rows: [onlyRow],
      picture,
    };
  }
  const widget = widgets.find((candidate) => candidate.id === id);
  if (!widget) return undefined;
  const { plain, title, page, height, picture, pinned } = widget;
  const widgetEvents = (widget.events ?? []).flatMap((index) => events[index] ?? []);
  const selected = filterEvents(widgetEvents, options);
  return {
    src: plain,
    plain,
    title,
    page,
    height,
    siteName,
    hostScript,
    rows: widget.rows ?? selected.map(row),
    picture,
    pinned: selected.length === widgetEvents.length ? pinned : undefined,
  };
}
