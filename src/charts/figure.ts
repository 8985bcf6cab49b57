import { daysBetween, firstDay } from '../record/time/dates.ts';
import type { Event, Measure, Site, Track } from '../record/model.ts';
import { rank } from './marks.ts';
import { layoutPanel, type Panel } from './panel.ts';
import { layoutUpright, type Upright } from './upright.ts';

/** A figure in its two drawings, each with an enlarged second part where many marks crowd. */
export interface Figure {
  wide: Panel;
  upright: Upright;
  lens?: { title: string; times: number; wide: Panel; upright: Upright; from: number; to: number };
  /** Events before the figure begins, which only the list shows. */
  earlier: Event[];
  /** Lesser events left to the list because the figure would be a cloud of marks with them. */
  lesser: Event[];
}

const [width, left, right, lensRight] = [1200, 150, 1058, 1190];
/** Fewer events than this inside the lens need no enlarging. */
const crowd = 4;
/** More marks than this say nothing; the weightiest are drawn. */
const mostMarks = 400;

/** All events, or the weightiest kinds there is room for. */
function drawn(all: readonly Event[]): readonly Event[] {
  const upTo = (last: number) => all.filter(({ weight }) => rank[weight] <= last);
  const [key, major] = [upTo(rank.key), upTo(rank.major)];
  return all.length <= mostMarks ? all : major.length <= mostMarks ? major : key;
}

/** Lays out the figure of a selection of events: the years since the record's figures begin and, if crowded, its lens. */
export function layoutFigure(
  all: readonly Event[],
  measures: readonly Measure[],
  tracks: readonly Track[],
  site: Pick<Site, 'since' | 'reviewed' | 'figure'>,
): Figure {
  const earlier = all.filter(({ date }) => firstDay(date) < site.since);
  const within = all.filter((event) => !earlier.includes(event));
  const events = drawn(within);
  const lesser = within.filter((event) => !events.includes(event));
  const own = new Set(all.map(({ track }) => track));
  const shown = measures.filter(({ track }) => own.has(track));
  const common = { events, measures: shown, tracks, today: site.reviewed };
  const span = { ...common, from: site.since, to: site.reviewed, tiers: 1 };
  const upright = layoutUpright({ ...span, least: 620 });
  const { lens } = site.figure;
  const inside = events.filter(({ date }) => date.length === 10 && date >= lens.from && date <= lens.to);
  if (inside.length < crowd)
    return { wide: layoutPanel({ ...span, width, left, right }), upright, earlier, lesser };

  const near = { ...common, events: inside, from: lens.from, to: lens.to, shortDates: true, tiers: 2 };
  const binding = shown.filter((measure) =>
    inside.some(({ measures: touched }) => touched.includes(measure)),
  );
  const lensDays = daysBetween(lens.from, lens.to);
  const x = (day: string) =>
    left + (daysBetween(site.since, day) / daysBetween(site.since, site.reviewed)) * (right - left);
  const [start, end] = [x(lens.from) - 3, x(lens.to) + 3];
  const wide = layoutPanel({ ...span, width, left, right, avoid: [start, end] });
  const times = Math.round(
    (lensRight - left) / lensDays / ((right - left) / daysBetween(site.since, site.reviewed)),
  );
  return {
    wide,
    upright,
    earlier,
    lesser,
    lens: {
      title: lens.title,
      times,
      from: start,
      to: end,
      wide: layoutPanel({ ...near, measures: binding, width, left, right: lensRight }),
      upright: layoutUpright({ ...near, measures: binding, least: 440 }),
    },
  };
}
