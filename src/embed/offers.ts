import { inOrder, isDate } from '../record/time/dates.ts';
import type { EmbedData } from './embedCode.ts';

/** An event as the builder knows it: its weight is 0 for key, 1 for major, 2 for minor events. */
export interface OfferedEvent {
  id: string;
  date: string;
  inWords: string;
  end?: string | undefined;
  text: string;
  track: string;
  weight: number;
  /** The height of its widget in a column of an article, guessed from its words. */
  height: number;
}

/** A widget of more than one event. */
export interface OfferedWidget {
  id: string;
  title: string;
  what: string;
  plain: string;
  page: string;
  height: number;
  picture?: EmbedData['picture'];
  pinned?: EmbedData['pinned'];
  /** The events of a timeline, by place in the list of all. */
  events?: number[] | undefined;
  /** What it shows, if that is not events of the list. */
  rows?: EmbedData['rows'] | undefined;
}

/** All that can be chosen; addresses of events have `{id}` where the id stands. */
export interface Offers {
  siteName: string;
  hostScript: string;
  ofEvent: { page: string; plain: string; png: string };
  events: OfferedEvent[];
  widgets: OfferedWidget[];
}

/** The options of a widget that decide which events it shows. */
export interface Narrowing {
  track?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  events?: string | undefined;
  max?: string | undefined;
}

/** The events of a timeline that fit some options, as its widget shows them. */
export function narrowed(events: readonly OfferedEvent[], options: Narrowing): OfferedEvent[] {
  const { track, events: ids, max } = options;
  const date = (text = '') => (isDate(text) ? text : '');
  const [from, to] = inOrder(date(options.from), date(options.to));
  // Ids nobody knows are as if not said.
  const picked = (list: string | undefined, name: 'id' | 'track') => {
    const known = list?.split(',').filter((one) => events.some((event) => event[name] === one));
    return (event: OfferedEvent) => !known?.length || known.includes(event[name]);
  };
  const [fitsTrack, fitsId] = [picked(track, 'track'), picked(ids, 'id')];
  const fit = events.filter((event) => {
    const { date, end = date } = event;
    // A date that begins with the other is inside it: `2024-06-20` is not after `2024`.
    const late = !from || end >= from || from.startsWith(end);
    const early = !to || date <= to || date.startsWith(to);
    return fitsTrack(event) && fitsId(event) && late && early;
  });
  const heaviest = [...fit].sort((a, b) => a.weight - b.weight).slice(0, Number(max) || fit.length);
  return fit.filter((event) => heaviest.includes(event));
}

/** What the codes of a widget are written from; the id of an event is `event/<id>`. Undefined if there is no such widget. */
export function embedDataFor(offers: Offers, id: string, options: Narrowing = {}): EmbedData | undefined {
  const { siteName, hostScript, ofEvent, events, widgets } = offers;
  const row = ({ id: own, date, inWords, text }: OfferedEvent) => ({
    date,
    inWords,
    text,
    to: ofEvent.page.replace('{id}', own),
  });
  const single = events.find((event) => `event/${event.id}` === id);
  if (single) {
    const [plain, png] = [ofEvent.plain, ofEvent.png].map((address) => address.replace('{id}', single.id));
    const only = row(single);
    const picture = { png: png ?? '', alt: `${only.inWords}: ${single.text}. ${siteName}.` };
    const { text: title, height } = single;
    return {
      src: plain ?? '',
      plain: plain ?? '',
      title,
      page: only.to,
      height,
      siteName,
      hostScript,
      rows: [only],
      picture,
    };
  }
  const widget = widgets.find((one) => one.id === id);
  if (!widget) return undefined;
  const { plain, title, page, height, picture, pinned } = widget;
  const own = (widget.events ?? []).flatMap((place) => events[place] ?? []);
  const shown = narrowed(own, options);
  return {
    ...{ src: plain, plain, title, page, height, siteName, hostScript },
    rows: widget.rows ?? shown.map(row),
    picture,
    pinned: shown.length === own.length ? pinned : undefined,
  };
}
