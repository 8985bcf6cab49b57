import { scaleLinear } from 'd3';
import { dayFromNumber, dayNumber, daysBetween } from '../record/time/dates.ts';
import { rowMeasure } from '../record/select/events.ts';
import { reachOn, stagesOn } from '../record/time/inForce.ts';
import type { Event, Measure } from '../record/model.ts';
import { rank } from './marks.ts';

/** How a measure stands after a step: announced, binding in part or in full, or ended. */
export type StepState = 'thin' | 'part' | 'full' | 'ended';

/** One day on the way of a measure from its announcement into force. */
export interface Step {
  day: string;
  /** Whether what the measure does changes on it; if not, it only tells of an event on the way. */
  change: boolean;
  state: StepState;
  what?: string;
  event?: Event;
  /** The days since the last change before it. */
  after?: { days: number; since: string };
  /** Where it stands on the line, in percent. */
  at: number;
}

/** How a measure took hold: its days in order, the whole count of days, and the time between changes. */
export interface Steps {
  measure: Measure;
  steps: Step[];
  days: number;
  gaps: { from: number; to: number; days: number; state: StepState }[];
}

/** So many events on the way are told at the most, besides the changes. */
const mostEvents = 4;
/** Where the last change stands: what holds goes on to the end of the line. */
const lastAt = 92;

const states = { none: 'thin', announced: 'thin', part: 'part', full: 'full', ended: 'ended' } as const;

/** The events that make or change a measure and whose day is known, the weightiest first. */
function eventsOf(measure: Measure, events: readonly Event[]): Event[] {
  const makes = (event: Event) => event === measure.announcement || event === measure.event;
  return events
    .filter((event) => event.date.length === 10 && (makes(event) || rowMeasure(event) === measure))
    .sort((a, b) => Number(makes(b)) - Number(makes(a)) || rank[a.weight] - rank[b.weight]);
}

/** The last days of stages after which nothing binds. */
function lastDays(measure: Measure): string[] {
  return measure.stages.flatMap(({ to, binding }) =>
    binding && to !== undefined && stagesOn(measure, dayFromNumber(dayNumber(to) + 1)).length === 0
      ? [to]
      : [],
  );
}

/** The steps of a measure with the days between them, or undefined if it took hold on a single day. */
export function layoutSteps(whole: Measure, events: readonly Event[]): Steps | undefined {
  const measure = { ...whole, stages: whole.stages.filter(({ widens }) => !widens) };
  const ends = lastDays(measure);
  const changes = new Set([measure.issued, ...measure.stages.map(({ from }) => from), ...ends]);
  const [first = '', ...later] = [...changes].sort();
  const last = later.at(-1);
  if (last === undefined) return undefined;
  const own = eventsOf(whole, events);
  const onTheWay = own
    .filter(({ date, weight }) => weight !== 'minor' && date > first && date < last && !changes.has(date))
    .slice(0, mostEvents);
  const x = scaleLinear([dayNumber(first), dayNumber(last)], [0, ends.includes(last) ? 100 : lastAt]);
  const at = (day: string) => Math.round(x(dayNumber(day)) * 100) / 100;

  const changeStep = (day: string): Step => {
    const what = measure.stages.filter(({ from }) => from === day).map((stage) => stage.what);
    const event = own.find(({ date }) => date === day);
    const state = ends.includes(day) ? 'ended' : states[reachOn(measure, day)];
    return {
      day,
      change: true,
      state,
      at: at(day),
      ...(what.length > 0 ? { what: what.join(' ') } : {}),
      ...(event ? { event } : {}),
    };
  };
  const steps: Step[] = [
    ...[...changes].map(changeStep),
    ...onTheWay.map((event) => ({
      day: event.date,
      change: false,
      state: states[reachOn(measure, event.date)],
      event,
      at: at(event.date),
    })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const main = steps.filter(({ change }) => change);
  for (const step of steps) {
    const since = main.findLast(({ day }) => day < step.day)?.day;
    if (since !== undefined) step.after = { days: daysBetween(since, step.day), since };
  }
  const gaps = main.slice(1).flatMap((to, index) => {
    const from = main[index];
    return from ? [{ from: from.at, to: to.at, days: daysBetween(from.day, to.day), state: from.state }] : [];
  });
  return { measure: whole, steps, days: daysBetween(first, last), gaps };
}

/** How the measures an event makes, prints or brings into force took hold. */
export function stepsAround(event: Event, events: readonly Event[]): Steps[] {
  const near = new Set(event.measures);
  return [...near].flatMap((measure) => {
    const laid = layoutSteps(measure, events);
    return laid?.steps.some((step) => step.event === event) ? [laid] : [];
  });
}
