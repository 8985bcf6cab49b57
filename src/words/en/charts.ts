import type { Plural } from '../plural.ts';

export const inForceTitle = 'What’s in effect';
export const inForceLede = 'Every measure, under everyone who must comply, {years}.';
export const peopleTitle = 'Who’s on the list, and who isn’t';
export const peopleLede =
  'The people sanctioned and those not listed, by unit, with their roles at the time.';
export const worldTitle = 'What governments did';
export const worldLede =
  'The main step of each country. No outline means that this site has no entry for that country, not that it did nothing.';
export const stepsLede = 'How it took effect, {dates}.';

// The alt texts of the charts; `recordChecked` follows each.
export const timelineAlt = 'Timeline: {title}. {events}, {dates}.';
/** Instead of `timelineAlt`, in a record with measures. */
export const timelineWithBarsAlt =
  'Timeline: {title}. {events}, {dates}, with bars showing when measures were in effect.';
export const inForceAlt =
  'Chart: what is in effect, and for whom, {from} to {to}. {measures}, one bar each under every group that must comply.';
export const measuresAlt = 'Chart: what is in effect, {from} to {to}. {measures}, one bar each.';
export const stepsAlt = {
  one: 'Chart: how {measure} took effect, {dates}, in {steps} over {days} day.',
  other: 'Chart: how {measure} took effect, {dates}, in {steps} over {days} days.',
} satisfies Plural;
export const listedPeopleAlt =
  'Chart: who is on the list and who is not, by unit. {listed}, {notListed}, with their roles at the time.';
export const listed = {
  one: '{count} person sanctioned',
  other: '{count} people sanctioned',
} satisfies Plural;
/** After `listed`, which names the people. */
export const notListed = { one: '{count} not listed', other: '{count} not listed' } satisfies Plural;
export const worldAlt = 'Map: the main step of {countries}. {steps}.';
/** How many countries took a kind of step. */
export const stepCount = '{step}: {count}';
export const recordChecked = 'Last checked {date}.';

/** At the foot of a chart: the site and the address of the page. */
export const credit = '{site}, {address}';
export const terms = 'Last checked {date}. {licence}.';
/** The last line of a chart as plain text. */
export const textTerms = 'Last checked {date}. {licence}, {url}';
