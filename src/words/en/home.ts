import type { Plural } from '../plural.ts';

/** The link from the short answer to the guide. */
export const guideLink = 'What it means for you';
export const lastChecked = 'Last checked {date}';

export const cases = 'The cases';
export const inForce = 'In effect';
export const inForceSince = 'In effect since';
export const sinceInFullSince = '{date}; fully since {full}';

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
  'Every measure we treat as in effect on {date}, with the day a document last confirms it where we are less sure.';
export const rowSince = 'Since {date}.';
export const rowSinceInFullSince = 'Since {date}; fully since {full}.';
export const anyOtherDate = 'Who must comply, and any other date';

export const readFurther = 'Further reading';
export const allExplainers = {
  one: 'The explainer',
  other: 'All {count} explainers',
} satisfies Plural;
export const relatedArticles = 'Related articles';
export const allArticles = {
  one: 'The article',
  other: 'All {count} articles',
} satisfies Plural;

export const forJournalists = 'For journalists';
export const embed = 'Embed';
export const embedOffer = '{link}: no cookies, readable without scripts.';
export const embedLink = 'Choose a widget and copy its code';
export const cite = 'Cite';
export const citeOffer = 'Every event has a permanent address and a citation to copy.';
export const download = 'Download';
export const downloadOffer = '{link} as CSV, JSON and calendar, under {license}.';
export const downloadLink = 'The data';
export const correct = 'Correct';
export const correctOffer = '{link}. Corrections are dated and stay visible.';
export const correctLink = 'Report an error';
export const latestChanges = 'Latest changes';
