import { certainUntil } from '../record/time/confirmed.ts';
import { dateInShort } from '../record/time/dates.ts';
import { isAnnouncement, rowMeasure } from '../record/select/events.ts';
import { firstBindingDay, isInForce, reachSpans } from '../record/time/inForce.ts';
import type { Event, Measure, Site, Track } from '../record/model.ts';
import type { GlyphShape } from './glyphs.ts';

/** A stretch of a measure between two days: announced, or binding in part or in full. */
export type ZoomSpan = [from: string, to: string, kind: 'announced' | 'part' | 'full'];

/** The bar of one measure, in a row of its own. */
export interface ZoomBar {
  name: string;
  /** Since when it binds, in few words. */
  since: string;
  spans: ZoomSpan[];
  /** The day its state was last confirmed, if that is before the day of review. */
  certainUntil?: string;
}

/** One lane of the zoomable view: a row for the events, then one for each measure. */
export interface ZoomLane {
  id: string;
  name: string;
  glyph: GlyphShape;
  colour: string;
  bars: ZoomBar[];
}

/** What the zoomable view draws and the list beside it does not say. */
export interface ZoomData {
  /** The first date of the record, the day its figures begin, and the day it was last checked. */
  first: string;
  since: string;
  reviewed: string;
  lanes: ZoomLane[];
  /** Short forms of headlines, by the id of the event. */
  labels: Record<string, string>;
  /** Events that only announced a measure. */
  hollow: string[];
  /** Events that lie on the bar of a measure: the number of its row, from 1. */
  rows: Record<string, number>;
}

function barOf(measure: Measure, reviewed: string): ZoomBar {
  const since = firstBindingDay(measure);
  const holds = isInForce(measure, reviewed);
  const certain = certainUntil(measure, reviewed);
  const spans = reachSpans(measure, reviewed).flatMap(({ from, to, reach }): ZoomSpan[] =>
    reach === 'ended' ? [] : [[from, to, reach]],
  );
  return {
    name: measure.label,
    since:
      !since || since > reviewed
        ? `announced ${dateInShort(measure.issued)}`
        : holds
          ? `since ${dateInShort(since)}`
          : `from ${dateInShort(since)}, ended`,
    spans,
    ...(certain < reviewed ? { certainUntil: certain } : {}),
  };
}

/** What the zoomable view needs besides the list of the same events; as small as it can be, for it stands in the page. */
export function zoomData(
  events: readonly Event[],
  measures: readonly Measure[],
  tracks: readonly Track[],
  { since, reviewed }: Pick<Site, 'since' | 'reviewed'>,
): ZoomData {
  const shown = tracks.filter((track) => events.some((event) => event.track === track));
  const own = (track: Track) => measures.filter((measure) => measure.track === track);
  const rowOf = (event: Event) => {
    const measure = rowMeasure(event);
    return measure ? own(event.track).indexOf(measure) + 1 : 0;
  };
  return {
    first: events[0]?.date ?? reviewed,
    since,
    reviewed,
    lanes: shown.map((track) => ({
      id: track.id,
      name: track.name,
      glyph: track.glyph,
      colour: track.colour,
      bars: own(track).map((measure) => barOf(measure, reviewed)),
    })),
    labels: Object.fromEntries(events.flatMap(({ id, label }) => (label ? [[id, label]] : []))),
    hollow: events.filter(isAnnouncement).map(({ id }) => id),
    rows: Object.fromEntries(
      events.flatMap((event) => (rowOf(event) > 0 ? [[event.id, rowOf(event)] as const] : [])),
    ),
  };
}
