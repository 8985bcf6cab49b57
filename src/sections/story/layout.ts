import type { BarSegment } from '../../charts/bars.ts';
import { axisYears, type LaneMark, layoutLanes } from '../../charts/lanes.ts';
import { percent, percentBars, percentScale } from '../../charts/spans.ts';
import { datePosition } from '../../charts/time.ts';
import type { Event, Measure, Site, Track } from '../../record/model.ts';
import { isAnnouncement } from '../../record/select/events.ts';
import { firstDay } from '../../record/time/dates.ts';

type PlotMark = Pick<LaneMark, 'event' | 'at' | 'hollow'>;

/** One lane of a plot. */
export interface PlotLane {
  /** The track that sets the color of the bars. */
  track: Track | undefined;
  measures: readonly Measure[];
  bars: BarSegment[];
  marks: PlotMark[];
}

/** One drawing of the time between two days; all positions are in percent, so it fits any width. */
export interface Plot {
  from: string;
  to: string;
  lanes: PlotLane[];
  labels: { name: string; at: number }[];
  /** The part of it that another plot enlarges. */
  enlarged?: { from: number; to: number };
}

/** The figure of a story: the tracks of its lanes, the plot of all its time and that of the time the record enlarges. */
export interface StoryFigure {
  names: Track[][];
  plots: Plot[];
}

/** The enlarged plot is drawn if it holds at least this many events. */
const minEnlargedEvents = 3;

const isWithin = ({ date }: Event, { from, to }: { from: string; to: string }) =>
  firstDay(date) >= from && firstDay(date) <= to;

/** Returns how far the middle of a lane is from the top, as an SVG attribute has it. */
export const laneAt = (lane: number, { names }: StoryFigure): string =>
  percent(((lane + 0.5) * 100) / names.length);

/** Lays out the figure of a story, with the lanes of its widget as a timeline. */
export function layoutStory(events: readonly Event[], site: Site): StoryFigure {
  const { reviewed } = site;
  const { from, lanes } = layoutLanes(events, site);
  const plotOf = (range: Pick<Plot, 'from' | 'to'>, labels: Plot['labels']): Plot => {
    const x = percentScale(range.from, range.to);
    const markOf = (event: Event): PlotMark => ({
      event,
      at: datePosition(event.date, event.end, x, range.to).at,
      hollow: isAnnouncement(event),
    });
    return {
      ...range,
      labels,
      lanes: lanes.map(({ tracks, case: laneCase, marks }) => ({
        track: laneCase?.track ?? tracks[0],
        measures: laneCase?.measures ?? [],
        bars: percentBars(laneCase?.measures ?? [], range.from, reviewed, range.to),
        marks: marks.flatMap(({ event }) => (isWithin(event, range) ? [markOf(event)] : [])),
      })),
    };
  };
  const named = axisYears(from, reviewed).filter(({ crowded }) => !crowded);
  const whole = plotOf({ from, to: reviewed }, named);
  const names = lanes.map(({ tracks }) => tracks);
  const { lens } = site.figure;
  if (!lens || events.filter((event) => isWithin(event, lens)).length < minEnlargedEvents)
    return { names, plots: [whole] };
  const x = percentScale(from, reviewed);
  const enlarged = plotOf(lens, [{ name: lens.title, at: 0 }]);
  return { names, plots: [{ ...whole, enlarged: { from: x(lens.from), to: x(lens.to) } }, enlarged] };
}

/** Whether a measure was announced by an event or took effect, in part or in full, on its day. */
const isBegun = (measure: Measure, event: Event) =>
  measure.event === event ||
  (event.measures.includes(measure) && measure.stages.some((stage) => stage.from === firstDay(event.date)));

/** What one step adds to a plot: how much of it is past, the mark of its event and the bars that begin with it. */
export interface StepMarker {
  /** Where the day of the event is; 0 if it is before the plot and 100 if it is after it. */
  at: number;
  /** The mark, and the place of its lane from the top, if the event is in the plot. */
  mark?: { lane: number; mark: PlotMark };
  /** The confirmed bars of the measures that begin with the event. */
  begun: { lane: number; track: Track; bars: BarSegment[] }[];
}

/** Returns what a step adds to a plot. */
export function markerOf(event: Event, { from, to, lanes }: Plot, today: string): StepMarker {
  const at = percentScale(from, to)(event.date);
  const lane = lanes.findIndex(({ marks }) => marks.some((mark) => mark.event === event));
  const mark = lanes[lane]?.marks.find((candidate) => candidate.event === event);
  if (!mark) return { at, begun: [] };
  const begun = lanes.flatMap(({ measures }, index) =>
    measures
      .filter((measure) => isBegun(measure, event))
      .map((measure) => ({
        lane: index,
        track: measure.track,
        bars: percentBars([measure], from, today, to)
          .filter(({ kind, to: end }) => kind !== 'unsure' && end > at)
          .map((bar) => ({ ...bar, from: Math.max(bar.from, at) })),
      })),
  );
  return { at: mark.at, mark: { lane, mark }, begun };
}
