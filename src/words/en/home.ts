import type { Plural } from '../plural.ts';

/** On the line above the date. */
export const lastChecked = 'Last checked';

export const cases = 'The cases';
export const whoMustComply = 'Who must comply';
export const inForce = 'In effect';
export const inForceSince = 'In effect since';
export const sinceInFullSince = '{date}; fully since {full}';
export const legalBasis = 'Legal basis';

export const doorsLabel = 'More on this site';
/** The headings of the groups of doors, in their order. */
export const doorGroups = {
  holds: 'The rules now',
  acted: 'People and agencies',
  known: 'How we know',
};
export const guideDoor = 'What you may and may not do, and what to do next.';
export const compareDoor = 'Who must comply with each, what it stops and what it does not.';
export const questionsDoor = {
  one: '{count} short answer with its sources.',
  other: '{count} short answers with their sources.',
} satisfies Plural;
export const peopleDoor = {
  one: '{count} person: who’s on the list, and who isn’t.',
  other: '{count} people: who’s on the list, and who isn’t.',
} satisfies Plural;
/** Instead of `peopleDoor`, where nobody is listed. */
export const peopleDoorUnlisted = {
  one: '{count} person who acted or was named.',
  other: '{count} people who acted or were named.',
} satisfies Plural;
export const bodiesDoor = {
  one: '{count} company or agency, and the lists it is on.',
  other: '{count} companies and agencies, and the lists they are on.',
} satisfies Plural;
/** Instead of `bodiesDoor`, where no company is on a list. */
export const bodiesDoorUnlisted = {
  one: '{count} company or agency that acted or was named.',
  other: '{count} companies and agencies that acted or were named.',
} satisfies Plural;
export const worldDoor = {
  one: '{count} government on a map and in a table, by kind of step.',
  other: '{count} governments on a map and in a table, by kind of step.',
} satisfies Plural;
export const sourcesDoor = {
  one: '{count} document, and how much of it we read.',
  other: '{count} documents, and how much of each we read.',
} satisfies Plural;
export const glossaryDoor = {
  one: '{count} term in plain words.',
  other: '{count} terms in plain words.',
} satisfies Plural;
export const aboutDoor = 'How this site is made, and what we could not verify.';

export const allEvents = {
  one: 'The event with its sources',
  other: 'All {count} events with their sources',
} satisfies Plural;

export const inForceTitle = 'What’s in effect';
export const inForceLede =
  'Every measure in effect on {date}, who must comply, and when it was last confirmed.';
export const measure = 'Measure';
export const whoMustComplySince = 'Who must comply, and since when';
export const confirmed = 'Confirmed';
export const groupsSince = 'since {date} ({duration})';
export const groupsSinceInFullSince = 'since {date}, fully since {full} ({duration})';
export const anyOtherDate = 'Details, and any other date';
export const compareMeasures = 'Compare the measures';

export const readFurther = 'Further reading';
export const allExplainers = {
  one: 'The explainer',
  other: 'All {count} explainers',
} satisfies Plural;
export const relatedArticles = 'Related articles';
export const relatedArticlesLede = 'The article this site began with, and those it links to.';
export const allArticles = {
  one: 'The article',
  other: 'All {count} articles',
} satisfies Plural;

export const forJournalists = 'For journalists';
export const forJournalistsLede =
  'Put a timeline, an event or a chart in your story. It updates with this site, sets no cookies and can be read without scripts.';
export const embed = 'Embed';
export const embedOffer = '{link}, light or dark, 320 pixels or wider.';
export const embedLink = 'Choose a widget and copy its code';
export const cite = 'Cite';
export const citeOffer = 'Every event has a permanent address, its documents and a citation to copy.';
export const download = 'Download';
export const downloadOffer = '{link} as CSV, JSON and calendar, under {license}.';
export const downloadLink = 'The data';
export const correct = 'Correct';
export const correctOffer = '{link}. Corrections are dated and stay visible.';
export const correctLink = 'Report an error';
export const latestChanges = 'Latest changes';
