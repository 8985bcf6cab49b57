import { dashedInWords } from '../record/time/confirmed.ts';
import { mainStep, stepKinds, stepOrder } from '../record/select/countries.ts';
import { dateInWords, spanInWords } from '../record/time/dates.ts';
import { unitsOf } from '../record/select/listed.ts';
import type { Country, Event, Measure, Person } from '../record/model.ts';
import { counted } from './wording.ts';

const checked = (reviewed: string) => `Record checked ${dateInWords(reviewed)}.`;

const notes = (measures: readonly Measure[], reviewed: string) =>
  [dashedInWords(measures, reviewed), checked(reviewed)].filter(Boolean).join(' ');

/** The words that stand for the picture of a timeline: what it shows, how many events, the first and last date. */
export function timelineAlt(
  title: string,
  events: readonly Event[],
  measures: readonly Measure[],
  reviewed: string,
): string {
  const drawn = measures.filter(({ track }) => events.some((event) => event.track === track));
  const [first = '', last = ''] = [events[0]?.date, events.at(-1)?.date];
  return `Timeline: ${title}. ${counted(events.length, 'event')}, ${spanInWords(first, last)}, with bars for the measures that bind someone. ${notes(drawn, reviewed)}`;
}

/** The words that stand for the picture of who is bound by what. */
export function forceAlt(measures: readonly Measure[], since: string, reviewed: string): string {
  return `Chart: who is bound by what, ${dateInWords(since)} to ${dateInWords(reviewed)}. ${counted(measures.length, 'measure')}, one bar each under every group it binds. ${notes(measures, reviewed)}`;
}

/** The words that stand for the picture of how a measure took hold, from its first to its last step. */
export function stepsAlt(
  { name }: Pick<Measure, 'name'>,
  { steps, days }: { steps: readonly { day: string }[]; days: number },
  reviewed: string,
): string {
  const span = spanInWords(steps[0]?.day ?? '', steps.at(-1)?.day ?? '');
  return `Chart: how ${name} took hold, ${span}, in ${counted(steps.length, 'step')} over ${days.toLocaleString('en-US')} days. ${checked(reviewed)}`;
}

/** The words that stand for the picture of who is listed and who is not. */
export function peopleAlt(people: readonly Person[], reviewed: string): string {
  const own = unitsOf(people).flatMap((unit) => unit.people);
  const listed = own.filter(({ listing }) => listing).length;
  return `Chart: who is listed and who is not, by unit. ${counted(listed, 'person', 'people')} listed, ${own.length - listed} not listed, with their roles at the time. ${checked(reviewed)}`;
}

/** The words that stand for the map of what governments did. */
export function worldAlt(all: readonly Country[], reviewed: string): string {
  const countries = all.filter(({ atlas }) => atlas);
  const kinds = stepOrder.flatMap((action) => {
    const count = countries.filter((country) => mainStep(country)?.action === action).length;
    return count > 0 ? [`${stepKinds[action].name}: ${count}`] : [];
  });
  return `Map: the main step of ${counted(countries.length, 'country', 'countries')}. ${kinds.join('; ')}. ${checked(reviewed)}`;
}
