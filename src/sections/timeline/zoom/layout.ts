import { markRadius } from '../../../charts/marks.ts';
import { type Crowd, gatherCrowds } from './crowds.ts';
import type { ZoomEvent } from './dated.ts';
import { type Label, labelRow } from './labels.ts';
import { pixelsPerMs, type Scale, type TimeRange, xOf } from './window.ts';

/** Where a row of the board is: how many rows of events and of bars are above it, and whether it is one of bars. */
export interface Row {
  events: number;
  bars: number;
  onBar: boolean;
}

/** A mark with its place. */
export interface PlacedMark {
  crowd: Crowd;
  row: Row;
  /** The radius of its glyph, in pixels. */
  radius: number;
  label: Label | undefined;
  /** How many of its events are lit; undefined if all are drawn alike. */
  litCount: number | undefined;
}

/** What the layout of marks depends on besides the events. */
export interface LayoutOptions {
  scale: Scale;
  /** The range of time to draw: the window and some more on each side, so that there is something to pan to. */
  range: TimeRange;
  /** The day of review, in milliseconds; labels of marks on screen stay left of it. */
  reviewed: number;
  /** Whether the board is narrow: marks keep more distance and labels are one line. */
  narrow: boolean;
  /** The size of the reader's letters: 1 for the browser's default. */
  letters: number;
  /** Events that always get a mark of their own. */
  pinned: readonly (ZoomEvent | undefined)[];
  /** Events that come before the others where they would share a mark or a label has little room; undefined if all are alike. */
  lit: ReadonlySet<ZoomEvent> | undefined;
  rowOf: (event: ZoomEvent) => Row;
  headlineOf: (event: ZoomEvent) => string;
}

/** The least distance between the marks of a row, in pixels, so that each can be tapped; more on a narrow board, which shows counts beside the marks. */
const minDistancePx = { wide: 26, narrow: 32 };

/** Groups events into marks that keep a distance; returns those in the range, with labels where they fit. */
export function layoutMarks(events: readonly ZoomEvent[], options: LayoutOptions): PlacedMark[] {
  const { scale, range, reviewed, narrow, letters, lit, rowOf, headlineOf } = options;
  const pinned = options.pinned.map((event) => event?.id);
  const x = (time: number) => xOf(time, scale);
  const edge = Math.min(scale.width, x(reviewed) - 3);
  const room = {
    from: x(range.from),
    to: Math.max(edge, scale.width - 3),
    screen: { from: 0, to: edge },
    narrow,
    letters,
  };
  const distance = minDistancePx[narrow ? 'narrow' : 'wide'];
  const rows = gatherCrowds(events, pixelsPerMs(scale), distance, pinned, lit);
  return [...rows.values()].flatMap((crowds) => {
    const [first] = crowds;
    if (!first) return [];
    const row = rowOf(first.event);
    const nearby = crowds.filter(
      ({ event: { at, span } }) => (span?.to ?? at) >= range.from && (span?.from ?? at) <= range.to,
    );
    const litCounts = new Map(
      nearby.map((crowd) => [crowd, lit && crowd.members.filter((event) => lit.has(event)).length]),
    );
    const labels = labelRow(nearby, x, { ...room, onBar: row.onBar }, headlineOf, pinned, litCounts);
    return nearby.map((crowd) => ({
      crowd,
      row,
      radius: markRadius.zoom[crowd.event.weight],
      label: labels.get(crowd),
      litCount: litCounts.get(crowd),
    }));
  });
}
