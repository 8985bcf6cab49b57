import { daysBetween, firstDay } from '../record/time/dates.ts';
import type { Event, Measure, Site, Track } from '../record/model.ts';
import { datesAhead, type DatesAhead } from './ahead.ts';
import { layoutPanel, type Panel } from './panel.ts';
import { dayScale } from './time.ts';
import { layoutUpright, type Upright } from './upright.ts';

/** A figure in its wide and upright drawings, with an enlarged second figure (the lens) if one period is crowded. */
export interface Figure {
  wide: Panel;
  upright: Upright;
  lens?: { title: string; times: number; wide: Panel; upright: Upright; from: number; to: number };
  /** The dates ahead of the measures in the figure. */
  ahead: DatesAhead;
  /** Events before the start of the figure, shown only in the list. */
  earlier: Event[];
  /** Less important events left out because there are too many to draw; shown only in the list. */
  lesser: Event[];
}

const widthPx = 1200;
const leftPx = 150;
const rightPx = 1058;
const lensRightPx = 1190;
/** With fewer events than this in the lens period, no lens is drawn. */
const minLensEvents = 4;
/** Above this many events, rows grow only for the labels of key events, so that the figure fits on one screen. */
const maxLabeledEvents = 60;
/** Above this many marks, a figure is unreadable, so only the most important events are drawn. */
const maxMarks = 320;

/** Returns all events if there is room for them, otherwise key and major events, otherwise key events only. */
function eventsToDraw(all: readonly Event[]): readonly Event[] {
  if (all.length <= maxMarks) return all;
  const keyAndMajor = all.filter(({ weight }) => weight !== 'minor');
  return keyAndMajor.length <= maxMarks ? keyAndMajor : all.filter(({ weight }) => weight === 'key');
}

/** Lays out the figure for a selection of events, from `site.since` to the day of review, with the lens if its period is crowded. */
export function layoutFigure(
  all: readonly Event[],
  measures: readonly Measure[],
  tracks: readonly Track[],
  site: Pick<Site, 'since' | 'reviewed' | 'figure'>,
): Figure {
  const earlier = all.filter(({ date }) => firstDay(date) < site.since);
  const inRange = all.filter((event) => !earlier.includes(event));
  const events = eventsToDraw(inRange);
  const lesser = inRange.filter((event) => !events.includes(event));
  const eventTracks = new Set(all.map(({ track }) => track));
  const shownMeasures = measures.filter(({ track }) => eventTracks.has(track));
  const ahead = datesAhead(shownMeasures, site.reviewed);
  const common = { events, measures: shownMeasures, tracks, today: site.reviewed };
  const main = { ...common, from: site.since, to: site.reviewed, ahead };
  const frame = { width: widthPx, left: leftPx, right: rightPx };
  const growFor = events.length > maxLabeledEvents ? 'key' : 'all';
  const drawings = {
    wide: layoutPanel({ ...main, ...frame, tiers: 3, growFor }),
    upright: layoutUpright({ ...main, minHeight: 380 }),
    ahead,
    earlier,
    lesser,
  };
  const { lens } = site.figure;
  const lensEvents = lens
    ? events.filter(({ date }) => date.length === 10 && date >= lens.from && date <= lens.to)
    : [];
  if (!lens || lensEvents.length < minLensEvents) return drawings;

  const lensInput = {
    ...common,
    events: lensEvents,
    from: lens.from,
    to: lens.to,
    shortDates: true,
  };
  const lensMeasures = shownMeasures.filter((measure) =>
    lensEvents.some((event) => event.measures.includes(measure)),
  );
  const x = dayScale(site.since, ahead.until, leftPx, rightPx);
  const pixelsPerDay = (rightPx - leftPx) / daysBetween(site.since, ahead.until);
  const lensPixelsPerDay = (lensRightPx - leftPx) / daysBetween(lens.from, lens.to);
  return {
    ...drawings,
    lens: {
      title: lens.title,
      times: Math.round(lensPixelsPerDay / pixelsPerDay),
      from: x(lens.from) - 3,
      to: x(lens.to) + 3,
      wide: layoutPanel({ ...lensInput, ...frame, measures: lensMeasures, right: lensRightPx, tiers: 2 }),
      upright: layoutUpright({ ...lensInput, measures: lensMeasures, minHeight: 380 }),
    },
  };
}
