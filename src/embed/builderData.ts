import { eventPictureAlt } from '../words/en/embedCodes.ts';
import { fillText } from '../words/fill.ts';
import type { Options } from './client/options.ts';
import type { EmbedData } from './embedCode.ts';
import type { LayoutHeights } from './layoutHeights.ts';
import type { Layout } from './layouts.ts';
import { type SelectableEvent, selectEvents } from './selectEvents.ts';

/** A copy of a widget that never changes. */
export interface FrozenVersion {
  /** The as-of date it shows, `YYYY-MM-DD`. */
  date: string;
  inWords: string;
}

/** An event in the widget builder. */
export interface BuilderEvent extends Omit<SelectableEvent, 'rank'> {
  inWords: string;
  text: string;
  /** The estimated height of its widget in an article column, in pixels. */
  height: number;
  /** The frozen copies of its widget, newest first; undefined if there are none. */
  frozen?: FrozenVersion[] | undefined;
}

/** Any widget other than one for a single event. */
export interface BuilderWidget {
  id: string;
  title: string;
  what: string;
  plain: string;
  page: string;
  /** The estimated height in an article column in pixels, by layout. */
  heights: LayoutHeights;
  /** The id of the widget that shows it one date at a time. */
  story?: string | undefined;
  /** Its frozen copies, newest first; undefined if there are none. */
  frozen?: FrozenVersion[] | undefined;
  picture?: EmbedData['picture'];
  pinned?: EmbedData['pinned'];
  /** The events of a timeline, as indexes into `BuilderData.events`. */
  events?: number[] | undefined;
  /** The rank of each of these events, 0 for the most important. */
  ranks?: number[] | undefined;
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

/** Returns the height the options ask for, or else that of the layout they name, in pixels. */
const heightOf = (heights: LayoutHeights, { layout = 'full', height }: Options): number =>
  Number(height) || (heights[layout as Layout] ?? heights.full);

/** Returns the events of a timeline widget with their ranks, oldest first; an empty list for other widgets. */
export const rankedEvents = (
  { events, widgets }: BuilderData,
  id: string,
): (BuilderEvent & SelectableEvent)[] => {
  const widget = widgets.find((candidate) => candidate.id === id);
  return (widget?.events ?? []).flatMap((index, place) => {
    const event = events[index];
    return event ? [{ ...event, rank: widget?.ranks?.[place] ?? place }] : [];
  });
};

/** Returns the data the embed codes of a widget are written from, or undefined if there is no such widget; the widget of an event has the id `event/<id>`. */
export function embedDataFor(
  builderData: BuilderData,
  id: string,
  options: Options = {},
): EmbedData | undefined {
  const { siteName, hostScript, ofEvent, events, widgets } = builderData;
  const row = ({ id: eventId, date, inWords, text }: Omit<BuilderEvent, 'height'>) => ({
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
    return {
      src: plain ?? '',
      plain: plain ?? '',
      title: single.text,
      page: onlyRow.to,
      height: heightOf({ full: single.height }, options),
      siteName,
      hostScript,
      rows: [onlyRow],
      picture,
    };
  }
  const widget = widgets.find((candidate) => candidate.id === id);
  if (!widget) return undefined;
  const { plain, title, page, heights, picture, pinned } = widget;
  const widgetEvents = rankedEvents(builderData, id);
  const selected = selectEvents(widgetEvents, options);
  return {
    src: plain,
    plain,
    title,
    page,
    height: heightOf(heights, options),
    siteName,
    hostScript,
    rows: widget.rows ?? selected.map(row),
    picture,
    pinned: selected.length === widgetEvents.length ? pinned : undefined,
  };
}
