import { certainUntil } from '../record/time/confirmed.ts';
import * as words from '../words/en/barCaptions.ts';
import { fillText } from '../words/fill.ts';
import { formatShortDate } from '../words/format.ts';
import { isAnnouncement, rowMeasure } from '../record/select/events.ts';
import { firstBindingDay, reachPeriods } from '../record/time/inForce.ts';
import type { Event, Measure, Site, Track } from '../record/model.ts';
import { timeInForce } from './barStatus.ts';
import type { GlyphShape } from './glyphs.ts';

/** A period of a measure between two days: announced, or binding in part or in full. */
export type ZoomSpan = [from: string, to: string, kind: 'announced' | 'part' | 'full'];

/** The bar of one measure, which has its own row. */
export interface ZoomBar {
  name: string;
  /** How long the measure has been in force, as a short text. */
  state: string;
  spans: ZoomSpan[];
  /** The day the state of the measure was last confirmed, if before the day of review. */
  certainUntil?: string;
}

/** One lane of the zoomable view: a row for events, then a row for each measure. */
export interface ZoomLane {
  id: string;
  name: string;
  glyph: GlyphShape;
  colour: string;
  bars: ZoomBar[];
}

/** The data of the zoomable view that is not in the event list next to it. */
export interface ZoomData {
  /** The first date in the record, the first day of the figures (`since`), and the day of review. */
  first: string;
  since: string;
  reviewed: string;
  lanes: ZoomLane[];
  /** Short labels of events, by event id. */
  labels: Record<string, string>;
  /** The ids of events that only announced a measure. */
  hollow: string[];
  /** For events on the bar of a measure: the 1-based number of its row, by event id. */
  rows: Record<string, number>;
}

function barOf(measure: Measure, reviewed: string): ZoomBar {
  const since = firstBindingDay(measure);
  const duration = timeInForce(measure, reviewed);
  const certain = certainUntil(measure, reviewed);
  const spans = reachPeriods(measure, reviewed).map(({ from, to, reach }): ZoomSpan => [from, to, reach]);
  return {
    name: measure.label,
    state:
      !since || since > reviewed
        ? fillText(words.announcedOn, { date: formatShortDate(measure.issued) })
        : duration === undefined
          ? fillText(words.fromEnded, { date: formatShortDate(since) })
          : fillText(words.inForceFor, { duration }),
    spans,
    ...(certain < reviewed ? { certainUntil: certain } : {}),
  };
}

/** Collects the data the zoomable view needs in addition to the event list; kept small because it is embedded in the page. */
export function zoomData(
  events: readonly Event[],
  measures: readonly Measure[],
  tracks: readonly Track[],
  { since, reviewed }: Pick<Site, 'since' | 'reviewed'>,
): ZoomData {
  const usedTracks = tracks.filter((track) => events.some((event) => event.track === track));
  const measuresOf = (track: Track) => measures.filter((measure) => measure.track === track);
  const rowOf = (event: Event) => {
    const measure = rowMeasure(event);
    return measure ? measuresOf(event.track).indexOf(measure) + 1 : 0;
  };
  return {
    first: events[0]?.date ?? reviewed,
    since,
    reviewed,
    lanes: usedTracks.map((track) => ({
      id: track.id,
      name: track.name,
      glyph: track.glyph,
      colour: track.colour,
      bars: measuresOf(track).map((measure) => barOf(measure, reviewed)),
    })),
    labels: Object.fromEntries(events.flatMap(({ id, label }) => (label ? [[id, label]] : []))),
    hollow: events.filter(isAnnouncement).map(({ id }) => id),
    rows: Object.fromEntries(
      events.flatMap((event) => (rowOf(event) > 0 ? [[event.id, rowOf(event)] as const] : [])),
    ),
  };
}
