import type { updatesFor } from '../record/link/updates.ts';
import type { Archive, Event } from '../record/model.ts';
import type { EmbedData } from './embedCode.ts';
import type { DrawnLayout } from './layouts.ts';

/** What a section declares of a widget, a page of its own below `/embed/`. */
export interface WidgetFacts {
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
  /** The name of the chart with the same content; undefined if there is none. */
  chart: string | undefined;
  /** Its content as a list, for codes without a frame: the events it lists, also with the most important first, or else rows with root-relative URLs. */
  list: { events: readonly Event[]; ranked: readonly Event[] } | { rows: () => EmbedData['rows'] };
  /** The records it shows, whose latest changes stand at its top. */
  shows: Parameters<typeof updatesFor>[1];
  /** Whether its component writes its own heading. */
  ownHeading?: true;
  /** Estimates the height below its heading, in an article column and with everything collapsed, in pixels; with its own heading, the height of all of it. */
  bodyHeight: () => number;
  /** Estimates the same height in each of the other layouts; undefined if it has only one. */
  layoutHeights?: () => Record<DrawnLayout, number>;
  /** The id of the widget that leads to this one for the layout `story`. */
  storyOf?: string;
}

/** One widget of the site. */
export interface Widget extends WidgetFacts {
  /** Its kind, such as `timeline`. */
  kind: string;
}

/** What the component that draws a widget is given. */
export interface WidgetProps {
  widget: Widget;
  archive: Archive;
}

/** Returns the events a widget lists; undefined if its list is not one of events. */
export const listedEvents = ({ list }: Widget): readonly Event[] | undefined =>
  'events' in list ? list.events : undefined;

/** What draws a widget. */
export interface WidgetDrawing {
  /** The component between its heading and its credit. */
  Body: (props: WidgetProps) => unknown;
  /** Returns its style sheet, given the design tokens and the rules every widget has; the default is these two. */
  style?: (sheets: { tokens: string; base: string }, widget: Widget) => string;
  /** Its script, bundled, if it is not the one every widget has. */
  script?: string;
  /** Whether it loads more from this site on request. */
  loads?: true;
}
