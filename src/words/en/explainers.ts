export const pageTitle = 'Explainers';
export const pageLede = 'Long reads on each part of the record, every claim with its source.';
export const caseByCase = 'Case by case';
export const acrossCases = 'Across the cases';

/** How long the text is: the minutes to read it, and its number of sources. */
export const minutesAndSources = '{minutes}, {sources}';
export const recordChecked = 'Record checked {date}';
export const contents = 'In this piece';
export const inShort = 'In short';
export const keyFacts = 'Key facts';
export const sourceNumber = 'Source {number}: {source}';
export const inForceOn = 'In force on {date}';
export const binding = 'Binding. {status}';
export const notBinding = 'Not binding. {status}';
export const sources = 'Sources';
export const mainDates = 'The main dates in this piece';
export const relatedArticles = 'Related articles';
export const readOn = 'Read on';
