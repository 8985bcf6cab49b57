export const pageTitle = 'Explainers';
export const pageLede = 'Long reads on each part of the story, with a source for every claim.';
export const caseByCase = 'Case by case';
export const acrossCases = 'Across the cases';

/** How long the text is: the minutes to read it, and its number of sources. */
export const minutesAndSources = '{minutes}, {sources}';
export const recordChecked = 'Last checked {date}';
export const contents = 'On this page';
/** The name of the list of dates beside the text, and its heading. */
export const datesInText = 'Dates in this explainer';
export const datesHeading = 'Dates';
export const inShort = 'In short';
export const keyFacts = 'Key facts';
export const sourceNumber = 'Source {number}: {source}';
export const statusOn = 'Status on {date}';
export const inForce = 'In effect. {status}';
export const notInForce = 'Not in effect. {status}';
export const sources = 'Sources';
export const mainDates = 'The main dates';
export const relatedArticles = 'Related articles';
export const readOn = 'Keep reading';
