import { instruments, comparedQuestions } from '../record/select/comparison.ts';
import { mainStep } from '../record/select/countries.ts';
import { firstDay } from '../record/time/dates.ts';
import { stateOn } from '../record/time/dayState.ts';
import { unitsOf } from '../record/select/listed.ts';
import type { Archive, Event, Timeline } from '../record/model.ts';
import { textWidth } from './labels.ts';
import { type Lane, layoutLanes } from './lanes.ts';
import { type Step, layoutSteps } from './steps.ts';

/** Lists longer than this are folded by year, so that a widget stays lower than a screen. */
export const foldedFrom = 15;

/** As much of a widget as its height depends on. */
export interface Sized {
  title: string;
  what: string;
  kind: string;
  timeline?: Timeline;
  event?: Event;
}

type Shown = Pick<Archive, 'site' | 'events' | 'measures' | 'people' | 'countries'>;

/** The width of an article's column, which heights are told for, and what is left of it for words. */
export const column = 600;
const inner = column - 28;
/** Heights of one line of text, of a row of the list and of a lane, as the style sheet sets them. */
const [line, titleLine, row, yearRow, lane, bareLane, nameLine] = [19.6, 25, 38.6, 36.6, 54.1, 39, 18.2];

const lines = (text: string, size: number, width = inner) =>
  Math.max(1, Math.ceil((textWidth(text, size) * 0.96) / width));

function lanesHeight(lanes: readonly Lane[]): number {
  const heights = lanes.map(({ standing, case: told, tracks }) =>
    standing || told ? lane : Math.max(bareLane, 19 + tracks.length * nameLine),
  );
  const barred = lanes.some(({ bars }) => bars.length > 0);
  const unsure = lanes.some(({ bars }) => bars.some(({ kind }) => kind === 'unsure'));
  return heights.reduce((sum, height) => sum + height, 0) + 30 + (barred ? (unsure ? 41.6 : 23) : 0);
}

function timelineHeight({ events }: Timeline, { site }: Shown): number {
  const laid = layoutLanes(events, site);
  const tracks = [...new Set(events.map(({ track }) => track))];
  const choices = tracks.reduce((sum, { name }) => sum + textWidth(name, 13) + 31, 30);
  const filter = tracks.length > 1 ? 10 + 26 * Math.ceil(choices / inner) : 0;
  const drawn = events.filter(({ date }) => firstDay(date) >= laid.from);
  const years = new Set(drawn.map(({ date }) => date.slice(0, 4))).size + (laid.earlier > 0 ? 1 : 0);
  const list =
    events.length < foldedFrom
      ? events.reduce(
          (sum, { label, headline }) => sum + row + line * (lines(label ?? headline, 14, 418) - 1),
          0,
        )
      : years * yearRow;
  const remark = events.length < foldedFrom && laid.earlier > 0 ? 24 : 0;
  return lanesHeight(laid.lanes) + filter + remark + 9 + list + 36;
}

function stepHeight({ event, what, change, after }: Step): number {
  const words = what ? 3.2 + 20 * lines(what, 14, inner - 36) : 0;
  return 36 + (change ? 20 : 0) + (event ? 23 : 0) + words + (after ? 25 : 0);
}

/** The height of what stands below the head of a widget of people, instruments or governments, or of the whole record. */
function guideHeight(kind: string, shown: Shown): number | undefined {
  const { people, measures, countries, events, site } = shown;
  if (kind === 'people') {
    const rows = unitsOf(people).map(({ people: own }) =>
      own.reduce((sum, { role }) => sum + 24 + nameLine * lines(role, 13, inner - 230), 9),
    );
    return 90 + rows.reduce((sum, height) => sum + height, 0);
  }
  if (kind === 'compare') {
    const bound = instruments(measures).map(({ binds }) =>
      binds.reduce((sum, { name }) => sum + 4 + line * lines(name, 14, inner - 214), 44),
    );
    const rows = yearRow * Object.keys(comparedQuestions).length;
    return 45 + rows + bound.reduce((sum, height) => sum + height, 0);
  }
  if (kind === 'world') {
    const kinds = Map.groupBy(countries, (country) => mainStep(country)?.action);
    const rows = [...kinds.values()].map(
      (own) => 36.6 + nameLine * lines(own.map(({ name }) => name).join(', '), 13, inner - 64),
    );
    return 350 + rows.reduce((sum, height) => sum + height, 0);
  }
  if (kind !== 'zoom') return undefined;
  const years = new Set(events.map(({ date }) => date.slice(0, 4))).size;
  return 134 + lanesHeight(layoutLanes(events, site).lanes) + Math.ceil(years / 2) * yearRow;
}

/** The height in pixels the widget of one event has in a column of an article, guessed from its headline and summary. */
export const eventHeight = (headline: string, summary: string): number =>
  Math.round(177 + titleLine * lines(headline, 21) + line * lines(summary, 14));

/** The height in pixels a widget has in a column of an article before anything is opened, guessed from its words. */
export function widgetHeight(widget: Sized, shown: Shown): number {
  const { title, what, event, timeline } = widget;
  const head = titleLine * lines(title, 21) + 2 + line * lines(what, 14);
  const around = (content: number) => Math.round(30 + content);
  if (timeline) return around(head + timelineHeight(timeline, shown));
  if (event) return eventHeight(title, what);
  if (widget.kind === 'deadlines') {
    const steps = shown.site.deadlines.measures.flatMap(
      (measure) => layoutSteps(measure, shown.events)?.steps ?? [],
    );
    return around(head + 93 + steps.reduce((sum, step) => sum + stepHeight(step), 0));
  }
  const own = guideHeight(widget.kind, shown);
  if (own) return around(head + own);
  const { binding } = stateOn(shown.measures, shown.site.reviewed);
  return around(head + binding.length * lane + 118);
}
