import { comparisonRows, instruments } from '../record/select/comparison.ts';
import { mainStep } from '../record/select/countries.ts';
import { firstDay } from '../record/time/dates.ts';
import { stateOn } from '../record/time/dayState.ts';
import { peopleByUnit } from '../record/select/listed.ts';
import type { Archive, Event, Timeline } from '../record/model.ts';
import { textWidth } from './labels.ts';
import { type Lane, layoutLanes } from './lanes.ts';
import { type Step, layoutSteps } from './steps.ts';

/** Lists with at least this many events are folded by year, so that the widget fits on one screen. */
export const listFoldThreshold = 15;

/** The parts of a widget that determine its height. */
export interface WidgetSummary {
  title: string;
  what: string;
  kind: string;
  timeline?: Timeline;
  event?: Event;
}

type WidgetArchive = Pick<Archive, 'site' | 'events' | 'measures' | 'people' | 'countries'>;

/** The width of an article column for which heights are estimated, in pixels. */
export const articleColumnWidth = 600;
/** The width available for text in that column. */
const innerWidthPx = articleColumnWidth - 28;
// These heights follow from the style sheets.
const textLinePx = 19.6;
const titleLinePx = 25;
const nameLinePx = 18.2;
const listRowPx = 38.6;
const yearRowPx = 36.6;
const lanePx = 54.1;
const laneWithoutCasePx = 39;

/** Estimates the number of lines a text takes. */
const lineCount = (text: string, size: number, width = innerWidthPx) =>
  Math.max(1, Math.ceil((textWidth(text, size) * 0.96) / width));

function lanesHeight(lanes: readonly Lane[]): number {
  const heights = lanes.map(({ status, case: laneCase, tracks }) =>
    status || laneCase ? lanePx : Math.max(laneWithoutCasePx, 19 + tracks.length * nameLinePx),
  );
  const hasBars = lanes.some(({ bars }) => bars.length > 0);
  const unsure = lanes.some(({ bars }) => bars.some(({ kind }) => kind === 'unsure'));
  return heights.reduce((sum, height) => sum + height, 0) + 30 + (hasBars ? (unsure ? 41.6 : 23) : 0);
}

function timelineHeight({ events }: Timeline, { site }: WidgetArchive): number {
  const layout = layoutLanes(events, site);
  const tracks = [...new Set(events.map(({ track }) => track))];
  const choicesWidth = tracks.reduce((sum, { name }) => sum + textWidth(name, 13) + 31, 30);
  const filter = tracks.length > 1 ? 10 + 26 * Math.ceil(choicesWidth / innerWidthPx) : 0;
  const drawnEvents = events.filter(({ date }) => firstDay(date) >= layout.from);
  const yearCount =
    new Set(drawnEvents.map(({ date }) => date.slice(0, 4))).size + (layout.earlier > 0 ? 1 : 0);
  const list =
    events.length < listFoldThreshold
      ? events.reduce(
          (sum, { label, headline }) =>
            sum + listRowPx + textLinePx * (lineCount(label ?? headline, 14, 418) - 1),
          0,
        )
      : yearCount * yearRowPx;
  const remark = events.length < listFoldThreshold && layout.earlier > 0 ? 24 : 0;
  return lanesHeight(layout.lanes) + filter + remark + 9 + list + 36;
}

function stepHeight({ event, what, change, after }: Step): number {
  const textHeight = what ? 3.2 + 20 * lineCount(what, 14, innerWidthPx - 36) : 0;
  return 36 + (change ? 20 : 0) + (event ? 23 : 0) + textHeight + (after ? 25 : 0);
}

/** Estimates the height below the heading of a people, comparison, world or zoom widget; undefined for other kinds. */
function bodyHeight(kind: string, archive: WidgetArchive): number | undefined {
  const { people, measures, countries, events, site } = archive;
  if (kind === 'people') {
    const unitHeights = peopleByUnit(people).map(({ people: members }) =>
      members.reduce((sum, { role }) => sum + 24 + nameLinePx * lineCount(role, 13, innerWidthPx - 230), 9),
    );
    return 90 + unitHeights.reduce((sum, height) => sum + height, 0);
  }
  if (kind === 'compare') {
    const groupHeights = instruments(measures).map(({ binds }) =>
      binds.reduce((sum, { name }) => sum + 4 + textLinePx * lineCount(name, 14, innerWidthPx - 214), 44),
    );
    const questionsHeight = yearRowPx * comparisonRows.length;
    return 45 + questionsHeight + groupHeights.reduce((sum, height) => sum + height, 0);
  }
  if (kind === 'world') {
    const countriesByAction = Map.groupBy(countries, (country) => mainStep(country)?.action);
    const rowHeights = [...countriesByAction.values()].map(
      (group) =>
        36.6 + nameLinePx * lineCount(group.map(({ name }) => name).join(', '), 13, innerWidthPx - 64),
    );
    return 350 + rowHeights.reduce((sum, height) => sum + height, 0);
  }
  if (kind !== 'zoom') return undefined;
  const yearCount = new Set(events.map(({ date }) => date.slice(0, 4))).size;
  return 134 + lanesHeight(layoutLanes(events, site).lanes) + Math.ceil(yearCount / 2) * yearRowPx;
}

/** Estimates the height of an event's widget in an article column, in pixels, from its headline and summary. */
export const eventWidgetHeight = (headline: string, summary: string): number =>
  Math.round(177 + titleLinePx * lineCount(headline, 21) + textLinePx * lineCount(summary, 14));

/** Estimates the height of a widget in an article column, in pixels, with everything collapsed. */
export function widgetHeight(widget: WidgetSummary, archive: WidgetArchive): number {
  const { title, what, event, timeline } = widget;
  const headHeight = titleLinePx * lineCount(title, 21) + 2 + textLinePx * lineCount(what, 14);
  const total = (contentHeight: number) => Math.round(30 + contentHeight);
  if (timeline) return total(headHeight + timelineHeight(timeline, archive));
  if (event) return eventWidgetHeight(title, what);
  if (widget.kind === 'deadlines') {
    const steps = (archive.site.deadlines?.measures ?? []).flatMap(
      (measure) => layoutSteps(measure, archive.events)?.steps ?? [],
    );
    return total(headHeight + 93 + steps.reduce((sum, step) => sum + stepHeight(step), 0));
  }
  const body = bodyHeight(widget.kind, archive);
  if (body) return total(headHeight + body);
  const { binding } = stateOn(archive.measures, archive.site.reviewed);
  return total(headHeight + binding.length * lanePx + 118);
}
