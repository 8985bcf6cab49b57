import { listDescriptions } from './files.ts';

/** The title of the data as a whole. */
export const dataOf = '{site}: the data';
export const citeTheData = 'If you use these data, please cite them as below.';
/** What each CSV file holds, by its name. */
export const tableTexts = {
  events: 'One event per row, oldest first.',
  measures: 'One legal measure per row.',
  measure_stages: 'The stages in which each measure took effect, one per row.',
  sources: 'One document per row, and how much of it we read.',
  articles: 'One article per row, with a summary in our words.',
  people: 'One person per row. No dates of birth, no addresses.',
  bodies: 'One company, agency, court or other body per row.',
  countries: 'The steps of governments, one per row.',
  watch: 'Dates to watch, one per row, and what happened on those that have passed.',
};
export const changesTitle = 'changes';
export const changesDescription = 'The ids that were added, changed or replaced, day by day.';
/** What each JSON file holds, by its name. */
export const listTexts = {
  events: 'Every dated event with its sources, oldest first.',
  ...listDescriptions,
  changes: changesDescription,
};
/** What each calendar holds, by its name. */
export const calendarTexts = {
  events: 'The events whose day is known, for calendar programs.',
  watch: 'The dates to watch whose day is known, for calendar programs.',
};

/** The text of the license, for a record that has no file LICENSE. */
export const licenseText = '{site}: text and data\n\n{license}\n{url}\n';

/** The README in the archive, in Markdown. */
export const readme = `# {title}

{description}

Last checked {date}. {address}

## What is here

{files}

\`datapackage.json\` describes every column of every table (Frictionless Data Package). The \`.schema.json\` files describe every field of the JSON files. {page} says the same for people.

## How to read the tables

The CSV files are UTF-8 with a byte order mark. A cell with several values has one per line. Text that a spreadsheet would read as a formula begins with an apostrophe. Dates are as precise as the sources: 2017, 2017-07 or 2017-07-11.

## How to use it

{license} ({licenseUrl}). Credit: {attribution}. \`CITATION.cff\` says how to cite the data.
`;
export const readmeFile = '- `{path}`: {what}';
