import { dashedBarsNote } from './dayWords.ts';
import { countriesByMainStep } from '../record/select/countries.ts';
import * as words from './en/charts.ts';
import * as counts from './en/counts.ts';
import { fillText } from './fill.ts';
import { formatDate, formatDateRange, formatNumber } from './format.ts';
import { plural } from './plural.ts';
import { peopleByUnit } from '../record/select/listed.ts';
import type { Country, Event, Measure, Person, StepKind } from '../record/model.ts';

const reviewNote = (reviewed: string) => fillText(words.recordChecked, { date: formatDate(reviewed) });

const joinSentences = (...sentences: string[]) => sentences.filter(Boolean).join(' ');

const chartNotes = (measures: readonly Measure[], reviewed: string) =>
  joinSentences(dashedBarsNote(measures, reviewed), reviewNote(reviewed));

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
  const shown = fillText(measures.length > 0 ? words.timelineWithBarsAlt : words.timelineAlt, {
    title,
    events: plural(events.length, counts.events),
    dates: formatDateRange(first, last),
  });
  return joinSentences(shown, chartNotes(drawnMeasures, reviewed));
}

/** Returns the alt text of the picture of what is in effect, without those it binds. */
export function measuresAlt(measures: readonly Measure[], since: string, reviewed: string): string {
  const shown = fillText(words.measuresAlt, {
    from: formatDate(since),
    to: formatDate(reviewed),
    measures: plural(measures.length, counts.measures),
  });
  return joinSentences(shown, chartNotes(measures, reviewed));
}

/** Returns the alt text of the chart of who is bound by what. */
export function inForceAlt(measures: readonly Measure[], since: string, reviewed: string): string {
  const shown = fillText(words.inForceAlt, {
    from: formatDate(since),
    to: formatDate(reviewed),
    measures: plural(measures.length, counts.measures),
  });
  return joinSentences(shown, chartNotes(measures, reviewed));
}

/** Returns the alt text of the chart of a measure's steps, from the first to the last. */
export function stepsAlt(
  { name }: Pick<Measure, 'name'>,
  { steps, days }: { steps: readonly { day: string }[]; days: number },
  reviewed: string,
): string {
  const dates = formatDateRange(steps[0]?.day ?? '', steps.at(-1)?.day ?? '');
  const shown = fillText(plural(days, words.stepsAlt), {
    measure: name,
    dates,
    steps: plural(steps.length, counts.steps),
    days: formatNumber(days),
  });
  return joinSentences(shown, reviewNote(reviewed));
}

/** Returns the alt text of the chart of who is listed and who is not. */
export function listedPeopleAlt(people: readonly Person[], reviewed: string): string {
  const members = peopleByUnit(people).flatMap((unit) => unit.people);
  const listed = members.filter(({ listing }) => listing).length;
  const shown = fillText(words.listedPeopleAlt, {
    listed: plural(listed, words.listed),
    notListed: plural(members.length - listed, words.notListed),
  });
  return joinSentences(shown, reviewNote(reviewed));
}

/** Returns the alt text of the map of what governments did. */
export function worldAlt(all: readonly Country[], stepKinds: readonly StepKind[], reviewed: string): string {
  const countries = all.filter(({ atlas }) => atlas);
  const kinds = countriesByMainStep(countries, stepKinds).map(({ kind, countries: { length: count } }) =>
    fillText(words.stepCount, { step: kind.name, count }),
  );
  const shown = fillText(words.worldAlt, {
    countries: plural(countries.length, counts.countries),
    steps: kinds.join('; '),
  });
  return joinSentences(shown, reviewNote(reviewed));
}
