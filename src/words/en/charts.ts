import type { Plural } from '../plural.ts';

export const inForceTitle = 'What binds whom';
export const inForceLede = 'Every measure in the record, under everyone it binds, {years}.';
export const peopleTitle = 'Who is listed, and who is not';
export const peopleLede =
  'The people a measure names and those it leaves out, by unit, with their roles at the time.';
export const worldTitle = 'What governments did';
export const worldLede =
  'The main step of each country in the record. A country without an outline is one for which it holds nothing, which is no proof that nothing was done.';
export const stepsLede = 'How it took hold, {dates}.';

// The alt texts of the charts; `recordChecked` follows each.
export const timelineAlt = 'Timeline: {title}. {events}, {dates}.';
/** Instead of `timelineAlt`, in a record with measures. */
export const timelineWithBarsAlt =
  'Timeline: {title}. {events}, {dates}, with bars for the measures that bind someone.';
export const inForceAlt =
  'Chart: who is bound by what, {from} to {to}. {measures}, one bar each under every group it binds.';
export const stepsAlt = {
  one: 'Chart: how {measure} took hold, {dates}, in {steps} over {days} day.',
  other: 'Chart: how {measure} took hold, {dates}, in {steps} over {days} days.',
} satisfies Plural;
export const listedPeopleAlt =
  'Chart: who is listed and who is not, by unit. {listed}, {notListed}, with their roles at the time.';
export const listed = { one: '{count} person listed', other: '{count} people listed' } satisfies Plural;
/** After `listed`, which names the people. */
export const notListed = { one: '{count} not listed', other: '{count} not listed' } satisfies Plural;
export const worldAlt = 'Map: the main step of {countries}. {steps}.';
/** How many countries took a kind of step. */
export const stepCount = '{step}: {count}';
export const recordChecked = 'Record checked {date}.';

/** At the foot of a chart: the site and the address of the page. */
export const credit = '{site}, {address}';
export const terms = 'Record checked {date}. {licence}.';
/** The last line of a chart as plain text. */
export const textTerms = 'Record checked {date}. {licence}, {url}';
