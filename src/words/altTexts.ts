import { dashedBarsNote } from '../record/time/confirmed.ts';
import { mainStep, stepKinds, stepActions } from '../record/select/countries.ts';
import { formatDate, formatDateRange } from './format.ts';
import { peopleByUnit } from '../record/select/listed.ts';
import type { Country, Event, Measure, Person } from '../record/model.ts';
import { pluralize } from './wording.ts';

const reviewNote = (reviewed: string) => `Record checked ${formatDate(reviewed)}.`;

const chartNotes = (measures: readonly Measure[], reviewed: string) =>
  [dashedBarsNote(measures, reviewed), reviewNote(reviewed)].filter(Boolean).join(' ');

/** Returns the alt text of a timeline image: its title, the number of events, and the first and last date. */
export function timelineAlt(
  title: string,
  events: readonly Event[],
  measures: readonly Measure[],
  reviewed: string,
): string {
  const drawnMeasures = measures.filter(({ track }) => events.some((event) => event.track === track));
  const first = events[0]?.date ?? '';
  const last = events.at(-1)?.date ?? '';
  return `Timeline: ${title}. ${pluralize(events.length, 'event')}, ${formatDateRange(first, last)}, with bars for the measures that bind someone. ${chartNotes(drawnMeasures, reviewed)}`;
}

/** Returns the alt text of the chart of who is bound by what. */
export function inForceAlt(measures: readonly Measure[], since: string, reviewed: string): string {
  return `Chart: who is bound by what, ${formatDate(since)} to ${formatDate(reviewed)}. ${pluralize(measures.length, 'measure')}, one bar each under every group it binds. ${chartNotes(measures, reviewed)}`;
}

/** Returns the alt text of the chart of a measure's steps, from the first to the last. */
export function stepsAlt(
  { name }: Pick<Measure, 'name'>,
  { steps, days }: { steps: readonly { day: string }[]; days: number },
  reviewed: string,
): string {
  const span = formatDateRange(steps[0]?.day ?? '', steps.at(-1)?.day ?? '');
  return `Chart: how ${name} took hold, ${span}, in ${pluralize(steps.length, 'step')} over ${days.toLocaleString('en-US')} days. ${reviewNote(reviewed)}`;
}

/** Returns the alt text of the chart of who is listed and who is not. */
export function peopleAlt(people: readonly Person[], reviewed: string): string {
  const members = peopleByUnit(people).flatMap((unit) => unit.people);
  const listed = members.filter(({ listing }) => listing).length;
  return `Chart: who is listed and who is not, by unit. ${pluralize(listed, 'person', 'people')} listed, ${members.length - listed} not listed, with their roles at the time. ${reviewNote(reviewed)}`;
}

/** Returns the alt text of the map of what governments did. */
export function worldAlt(all: readonly Country[], reviewed: string): string {
  const countries = all.filter(({ atlas }) => atlas);
  const kinds = stepActions.flatMap((action) => {
    const count = countries.filter((country) => mainStep(country)?.action === action).length;
    return count > 0 ? [`${stepKinds[action].name}: ${count}`] : [];
  });
  return `Map: the main step of ${pluralize(countries.length, 'country', 'countries')}. ${kinds.join('; ')}. ${reviewNote(reviewed)}`;
}
