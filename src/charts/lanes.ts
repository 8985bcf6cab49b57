import { firstDay } from '../record/time/dates.ts';
import { boundSince } from '../record/time/dayState.ts';
import { isAnnouncement } from '../record/select/events.ts';
import { isInForce } from '../record/time/inForce.ts';
import type { Case, Event, Measure, Site, Track } from '../record/model.ts';
import { barStretches, type Stretch } from './bars.ts';
import { percentScale } from './spans.ts';
import { placeOf } from './time.ts';

/** A mark of an event in a lane, in percent of the width. */
export interface LaneMark {
  event: Event;
  at: number;
  /** The span it stands for, if it is no day. */
  span?: { from: number; to: number };
  hollow: boolean;
}

/** What a lane says of today: since when its measures bind someone, and whether the record is sure of it. */
export interface Standing {
  since: string;
  sure: boolean;
}

/** One line of time: a track with the bars of its case, or a few tracks that have no bars. */
export interface Lane {
  tracks: Track[];
  case?: Case;
  bars: Stretch[];
  marks: LaneMark[];
  standing?: Standing;
}

/** A figure for narrow places: every position is in percent, so that one drawing fits any width. */
export interface Lanes {
  /** The first day drawn; the last is the day of review. */
  from: string;
  years: { name: string; at: number }[];
  lanes: Lane[];
  /** How many events lie before the first day drawn. */
  earlier: number;
}

/** Tracks without bars share one lane if they have no more events than this between them. */
const shared = 8;
/** A year's name is left out where the day of review is named, and where it would touch its neighbor. */
const [lastYearAt, yearWidth] = [58, 18];

const thickness = { thin: 0, part: 1, unsure: 2, full: 3 } as const;

/** The bars of a few measures on one line; of two at once the fuller is on top. */
export function barsOn(measures: readonly Measure[], from: string, today: string): Stretch[] {
  const x = percentScale(from, today);
  return measures
    .flatMap((measure) => barStretches(measure, { from, to: today, today }, x))
    .sort((a, b) => thickness[a.kind] - thickness[b.kind]);
}

/** Since when a few measures bind someone without a break, seen from a day; undefined if none does. */
export function standingOf(measures: readonly Measure[], today: string): Standing | undefined {
  const binding = measures.filter((measure) => isInForce(measure, today));
  const [since] = binding.map((measure) => boundSince(measure, today)).sort();
  return since === undefined
    ? undefined
    : { since, sure: binding.some(({ confidence }) => confidence === 'high') };
}

/** The names of the years along a line, so few that they do not touch. */
export function yearsOn(from: string, today: string): Lanes['years'] {
  const x = percentScale(from, today);
  const [first, last] = [Number(from.slice(0, 4)), Number(today.slice(0, 4))];
  const step = Math.max(1, Math.ceil(((last - first + 1) * yearWidth) / 100));
  const years: Lanes['years'] = [];
  for (let year = first; year <= last; year += step) {
    const at = Math.max(0, x(String(year)));
    if (at <= lastYearAt) years.push({ name: String(year), at });
  }
  return years;
}

/** Lays out the lanes of a selection of events: one for each track with a case, the others together if they are few. */
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
    const { at, from: start, to } = placeOf(event.date, event.end, x, reviewed);
    const span = start !== undefined && to !== undefined ? { span: { from: start, to } } : {};
    return { event, at, hollow: isAnnouncement(event), ...span };
  };
  const lane = (own: Track[]): Lane => {
    const told = cases.find(({ track }) => own.length === 1 && track === own[0]);
    const standing = told && standingOf(told.measures, reviewed);
    return {
      tracks: own,
      bars: told ? barsOn(told.measures, from, reviewed) : [],
      marks: drawn.filter(({ track }) => own.includes(track)).map(markOf),
      ...(told ? { case: told } : {}),
      ...(standing ? { standing } : {}),
    };
  };
  const bound = tracks.filter((track) => cases.some((one) => one.track === track));
  const rest = tracks.filter((track) => !bound.includes(track));
  const few = drawn.filter(({ track }) => rest.includes(track)).length <= shared;
  const context = few && rest.length > 1 ? [rest] : rest.map((track) => [track]);
  return {
    from,
    years: yearsOn(from, reviewed),
    lanes: [...bound.map((track) => [track]), ...context].map(lane),
    earlier: events.length - drawn.length,
  };
}
