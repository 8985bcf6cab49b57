import { scaleLinear } from 'd3';
import { dayAfter, dayBefore, dayNumber, daysBetween } from '../record/time/dates.ts';
import { rowMeasure } from '../record/select/events.ts';
import { reachOn, stagesOn } from '../record/time/inForce.ts';
import type { Event, Measure } from '../record/model.ts';
import { barKind, weightRank } from './marks.ts';

/** The state of a measure after a step: `thin` for announced, `part` or `full` for binding in part or in full, or `ended`. */
export type StepState = 'thin' | 'part' | 'full' | 'ended';

/** One day in the rollout of a measure, from its announcement on. */
export interface Step {
  day: string;
  /** Whether the measure itself changes on this day; if false, the step is only a related event in between. */
  change: boolean;
  state: StepState;
  /** Whether the state differs from that of the change before, so that it is named. */
  newState: boolean;
  what?: string;
  event?: Event;
  /** The number of days since the previous change, and the day of that change. */
  after?: { days: number; since: string };
  /** The position on the line, in percent. */
  at: number;
}

/** The rollout of a measure: its steps in chronological order, the total number of days, and the gaps between changes. */
export interface Steps {
  measure: Measure;
  steps: Step[];
  days: number;
  gaps: { from: number; to: number; days: number; state: StepState }[];
}

/** The maximum number of events shown in addition to the changes. */
const maxEvents = 4;
/** The position of the last change if the measure stays in force, so that its bar continues to the end of the line. */
const lastChangePercent = 92;

const states = { ...barKind, none: 'thin', ended: 'ended' } as const;

/** Returns the events of a measure that are dated to the day: those that announce or create it first, then by weight. */
function eventsOf(measure: Measure, events: readonly Event[]): Event[] {
  const isOrigin = (event: Event) => event === measure.announcement || event === measure.event;
  return events
    .filter((event) => event.date.length === 10 && (isOrigin(event) || rowMeasure(event) === measure))
    .sort((a, b) => Number(isOrigin(b)) - Number(isOrigin(a)) || weightRank[a.weight] - weightRank[b.weight]);
}

/** Returns the last days of binding stages that no other stage follows. */
function lastDays(measure: Measure): string[] {
  return measure.stages.flatMap(({ to, binding }) =>
    binding && to !== undefined && stagesOn(measure, dayAfter(to)).length === 0 ? [to] : [],
  );
}

/** Returns whether a stage is a step: if it changes the reach of its measure, or adds to it for sure and for good. One that only widens the measure, or ended and changed nothing, is none. */
function isStep(measure: Measure, { from, to, widens, confidence }: Measure['stages'][number]): boolean {
  if (widens) return false;
  const changesReach = reachOn(measure, from) !== reachOn(measure, dayBefore(from));
  return changesReach || (to === undefined && confidence !== 'low');
}

/** Lays out the steps of a measure and the days between them; undefined if it was issued and took effect on a single day. */
export function layoutSteps(fullMeasure: Measure, events: readonly Event[]): Steps | undefined {
  const measure = {
    ...fullMeasure,
    stages: fullMeasure.stages.filter((stage) => isStep(fullMeasure, stage)),
  };
  const ends = lastDays(measure);
  const changes = new Set([measure.issued, ...measure.stages.map(({ from }) => from), ...ends]);
  const [first = '', ...later] = [...changes].sort();
  const last = later.at(-1);
  if (last === undefined) return undefined;
  const measureEvents = eventsOf(fullMeasure, events);
  const otherEvents = measureEvents
    .filter(({ date, weight }) => weight !== 'minor' && date > first && date < last && !changes.has(date))
    .slice(0, maxEvents);
  const x = scaleLinear(
    [dayNumber(first), dayNumber(last)],
    [0, ends.includes(last) ? 100 : lastChangePercent],
  );
  const at = (day: string) => Math.round(x(dayNumber(day)) * 100) / 100;

  const changeStep = (day: string): Step => {
    const what = measure.stages.filter(({ from }) => from === day).map((stage) => stage.what);
    const event = measureEvents.find(({ date }) => date === day);
    const state = ends.includes(day) ? 'ended' : states[reachOn(measure, day)];
    return {
      day,
      change: true,
      state,
      newState: true,
      at: at(day),
      ...(what.length > 0 ? { what: what.join(' ') } : {}),
      ...(event ? { event } : {}),
    };
  };
  const steps: Step[] = [
    ...[...changes].map(changeStep),
    ...otherEvents.map((event) => ({
      day: event.date,
      change: false,
      newState: false,
      state: states[reachOn(measure, event.date)],
      event,
      at: at(event.date),
    })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const changeSteps = steps.filter(({ change }) => change);
  changeSteps.forEach((step, index) => {
    step.newState = step.state !== changeSteps[index - 1]?.state;
  });
  for (const step of steps) {
    const since = changeSteps.findLast(({ day }) => day < step.day)?.day;
    if (since !== undefined) step.after = { days: daysBetween(since, step.day), since };
  }
  const gaps = changeSteps.slice(1).flatMap((to, index) => {
    const from = changeSteps[index];
    return from ? [{ from: from.at, to: to.at, days: daysBetween(from.day, to.day), state: from.state }] : [];
  });
  return { measure: fullMeasure, steps, days: daysBetween(first, last), gaps };
}

/** Returns the step layouts that contain an event, for the measures the event names. */
export function stepsForEvent(event: Event, events: readonly Event[]): Steps[] {
  const measures = new Set(event.measures);
  return [...measures].flatMap((measure) => {
    const layout = layoutSteps(measure, events);
    return layout?.steps.some((step) => step.event === event) ? [layout] : [];
  });
}
