import { firstDay } from '../record/time/dates.ts';
import { inForceSince } from '../record/time/dayState.ts';
import { isAnnouncement } from '../record/select/events.ts';
import { isInForce } from '../record/time/inForce.ts';
import type { Case, Event, Measure, Site, Track } from '../record/model.ts';
import type { BarSegment } from './bars.ts';
import { percentBars, percentScale } from './spans.ts';
import { datePosition } from './time.ts';

/** A mark of an event in a lane, in percent of the width. */
export interface LaneMark {
  event: Event;
  at: number;
  /** The range the date covers, if it is not a single day. */
  span?: { from: number; to: number };
  hollow: boolean;
}

/** Since when the measures of a lane have been in force without a break, and whether that is confirmed with high confidence. */
export interface InForceStatus {
  since: string;
  sure: boolean;
}

/** One lane of the figure: a track with the bars of its case, or several tracks without bars. */
export interface Lane {
  tracks: Track[];
  case?: Case;
  bars: BarSegment[];
  marks: LaneMark[];
  status?: InForceStatus;
}

/** A year on the axis of a compact figure, with its position in percent. */
export interface AxisYear {
  name: string;
  at: number;
  /** Whether there is no room for its name beside the label of the day of review. */
  crowded?: true;
}

/** The layout of a compact figure; all positions are in percent, so one drawing fits any width. */
export interface Lanes {
  /** The first day drawn; the last is the day of review. */
  from: string;
  years: AxisYear[];
  lanes: Lane[];
  /** The number of events before the first day drawn. */
  earlier: number;
}

/** Tracks without bars share one lane if they have at most this many events together. */
const maxSharedLaneEvents = 8;
/** Year labels further right would collide with the label of the day of review. */
const lastYearLabelPercent = 58;
const yearLabelWidthPercent = 18;

/** Returns since when at least one of the measures has been in force without a break up to `today`; undefined if none is in force. */
export function inForceSinceOf(measures: readonly Measure[], today: string): InForceStatus | undefined {
  const binding = measures.filter((measure) => isInForce(measure, today));
  const [since] = binding.map((measure) => inForceSince(measure, today)).sort();
  return since === undefined
    ? undefined
    : { since, sure: binding.some(({ confidence }) => confidence === 'high') };
}

/** Returns the years of the axis, thinned out so that their names do not touch. */
export function axisYears(from: string, today: string): AxisYear[] {
  const x = percentScale(from, today);
  const [first, last] = [Number(from.slice(0, 4)), Number(today.slice(0, 4))];
  const step = Math.max(1, Math.ceil(((last - first + 1) * yearLabelWidthPercent) / 100));
  const years: AxisYear[] = [];
  for (let year = first; year <= last; year += step) {
    const at = Math.max(0, x(String(year)));
    years.push({ name: String(year), at, ...(at > lastYearLabelPercent && { crowded: true }) });
  }
  return years;
}

/** Lays out a selection of events in lanes: one for each track with a case, and a shared lane for the other tracks if they have few events. */
export function layoutLanes(
  events: readonly Event[],
  { cases, since, reviewed }: Pick<Site, 'cases' | 'since' | 'reviewed'>,
): Lanes {
  const first = events[0] ? `${events[0].date.slice(0, 4)}-01-01` : since;
  const from = first > since ? first : since;
  const x = percentScale(from, reviewed);
  const drawn = events.filter(({ date }) => firstDay(date) >= from);
  const tracks = [...new Set(drawn.map(({ track }) => track))].sort((a, b) => a.order - b.order);
  const markOf = (event: Event): LaneMark => {
    const { at, from: start, to } = datePosition(event.date, event.end, x, reviewed);
    const span = start !== undefined && to !== undefined ? { span: { from: start, to } } : {};
    return { event, at, hollow: isAnnouncement(event), ...span };
  };
  const layoutLane = (laneTracks: Track[]): Lane => {
    const laneCase = cases.find(({ track }) => laneTracks.length === 1 && track === laneTracks[0]);
    const status = laneCase && inForceSinceOf(laneCase.measures, reviewed);
    return {
      tracks: laneTracks,
      bars: laneCase ? percentBars(laneCase.measures, from, reviewed) : [],
      marks: drawn.filter(({ track }) => laneTracks.includes(track)).map(markOf),
      ...(laneCase ? { case: laneCase } : {}),
      ...(status ? { status } : {}),
    };
  };
  const caseTracks = tracks.filter((track) => cases.some((siteCase) => siteCase.track === track));
  const otherTracks = tracks.filter((track) => !caseTracks.includes(track));
  const otherEvents = drawn.filter(({ track }) => otherTracks.includes(track));
  const shareLane = otherTracks.length > 1 && otherEvents.length <= maxSharedLaneEvents;
  const otherLanes = shareLane ? [otherTracks] : otherTracks.map((track) => [track]);
  return {
    from,
    years: axisYears(from, reviewed),
    lanes: [...caseTracks.map((track) => [track]), ...otherLanes].map(layoutLane),
    earlier: events.length - drawn.length,
  };
}
