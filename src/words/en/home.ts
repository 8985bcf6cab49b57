import type { Plural } from '../plural.ts';

/** On the line above the date. */
export const recordChecked = 'Record checked';

export const cases = 'The cases';
export const binds = 'Binds';
export const inForce = 'In force';
export const since = 'Since';
export const sinceInFullSince = '{date}; in full since {full}';
export const restsOn = 'Rests on';

export const doorsLabel = 'Ways into the record';
/** The headings of the groups of doors, in their order. */
export const doorGroups = {
  holds: 'What holds',
  acted: 'Who acted, who is named',
  known: 'How we know',
};
export const guideDoor = 'By who you are and what you have: what is allowed, what is not, what to do.';
export const compareDoor = 'The measures compared: who must obey, what each stops and what it leaves out.';
export const questionsDoor = {
  one: '{count} short answer with what it rests on.',
  other: '{count} short answers with what they rest on.',
} satisfies Plural;
export const peopleDoor = {
  one: '{count} person: who is listed, and who is not.',
  other: '{count} people: who is listed, and who is not.',
} satisfies Plural;
/** Instead of `peopleDoor`, where nobody is listed. */
export const peopleDoorUnlisted = {
  one: '{count} person who acted or was named.',
  other: '{count} people who acted or were named.',
} satisfies Plural;
export const bodiesDoor = {
  one: '{count} body, and the lists companies stand on.',
  other: '{count} bodies, and the lists companies stand on.',
} satisfies Plural;
/** Instead of `bodiesDoor`, where no company is on a list. */
export const bodiesDoorUnlisted = {
  one: '{count} body that acted or was named.',
  other: '{count} bodies that acted or were named.',
} satisfies Plural;
export const worldDoor = {
  one: '{count} government on a map and in a table, by kind of step.',
  other: '{count} governments on a map and in a table, by kind of step.',
} satisfies Plural;
export const sourcesDoor = {
  one: '{count} document, each with how much of it was read.',
  other: '{count} documents, each with how much of it was read.',
} satisfies Plural;
export const glossaryDoor = {
  one: '{count} term in plain words.',
  other: '{count} terms in plain words.',
} satisfies Plural;
export const aboutDoor = 'How the record is made, and what could not be verified.';

export const allEvents = {
  one: 'The event with its sources',
  other: 'All {count} events with their sources',
} satisfies Plural;

export const inForceTitle = 'What binds whom';
export const inForceLede =
  'Every measure in the record that binds someone on {date}, and the last day a document confirms, where we found one.';
export const measure = 'Measure';
export const whoMustObeySince = 'Who must obey, and since when';
export const whoMustObey = 'Who must obey';
export const howSure = 'How sure';
export const boundSince = 'since {date} ({duration})';
export const boundSinceInFullSince = 'since {date}, in full since {full} ({duration})';
export const anyOtherDay = 'What is known of each, and any other day';
export const sideBySide = 'The measures side by side';

export const readFurther = 'Read further';
export const allExplainers = {
  one: 'The explainer',
  other: 'All {count} explainers',
} satisfies Plural;
export const relatedArticles = 'Related articles';
export const relatedArticlesLede = 'The article this record began with, and those it points to.';
export const allArticles = {
  one: 'The article',
  other: 'All {count} articles',
} satisfies Plural;

export const forJournalists = 'For journalists';
export const forJournalistsLede =
  'Put a timeline, an event or a chart into your article. It follows the record, sets no cookies and needs no script to be read.';
export const embed = 'Embed';
export const embedOffer = '{link}, light or dark, from 320 pixels up.';
export const embedLink = 'Choose a widget and copy its code';
export const cite = 'Cite';
export const citeOffer = 'Every event has an address that stays, with its documents and a citation to copy.';
export const take = 'Take';
export const takeOffer = '{link} as CSV, JSON and calendar, under {license}.';
export const takeLink = 'The data';
export const correct = 'Correct';
export const correctOffer = '{link}. Corrections are dated and stay visible.';
export const correctLink = 'Tell us what is wrong';
export const latestChanges = 'Latest changes';
