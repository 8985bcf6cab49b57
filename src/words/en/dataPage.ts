import type { Plural } from '../plural.ts';

export const pageTitle = 'The data as files';
export const pageLede = {
  one: 'Everything on this site as tables, lists and calendars: {count} dated event, its sources and all that belongs to it.',
  other:
    'Everything on this site as tables, lists and calendars: {count} dated events, their sources and all that belongs to them.',
} satisfies Plural;
/** `license` is a link to the text of the license. */
export const terms =
  'Every file here is free to use, also commercially, with credit to this site: {license}. Version {version} of the file formats. Last checked {reviewed}.';

export const packageTitle = 'Everything at once';
export const zipOf = '{file}, {size}: every table and list below, with a description of each field.';
/** `hash` is the SHA-256 of the archive. */
export const zipCheck = 'SHA-256, also as {file}: {hash}';
/** For a site without a page for journalists. */
export const packageAlone =
  '{file} describes the tables for programs, as a Frictionless Data Package. {citation} says how to cite the data.';
export const packageWithPress =
  '{file} describes the tables for programs, as a Frictionless Data Package. {citation} says how to cite the data. {press} says how to cite a page.';
export const pressLink = 'The page for journalists';

export const filesTitle = 'Tables, lists and calendars';
export const columns = {
  file: 'File',
  what: 'What it holds',
  rows: 'Rows',
  size: 'Size',
  changed: 'Last changed',
  fields: 'Fields',
};
/** The name of a column before a cell, where the window is too narrow for columns. */
export const cellLabel = '{label}: ';
export const fieldsOf = 'Fields of {file}';
export const columnsLink = { one: '{count} column', other: '{count} columns' } satisfies Plural;
export const fieldsLink = { one: '{count} field', other: '{count} fields' } satisfies Plural;

export const manyTitle = 'One file for each page';
export const many = {
  events: {
    one: '{count} event as JSON, with the text of its page as Markdown.',
    other: '{count} events as JSON, each with the text of its page as Markdown.',
  },
  timelines: {
    one: '{count} timeline as JSON, as a calendar, and as JSON and CSV for TimelineJS.',
    other: '{count} timelines as JSON, as calendars, and as JSON and CSV for TimelineJS.',
  },
  sources: {
    one: '{count} source document as BibTeX, RIS and CSL-JSON.',
    other: '{count} source documents as BibTeX, RIS and CSL-JSON.',
  },
  pages: {
    one: '{count} event or explainer as BibTeX, RIS and CSL-JSON.',
    other: '{count} events and explainers as BibTeX, RIS and CSL-JSON.',
  },
} satisfies Record<string, Plural>;
export const together = 'All in one file: {files}';

export const followTitle = 'Following changes';
/** `changes` is the name of a file; `feed` and `jsonFeed` are links. */
export const follow =
  '{changes} lists the ids that were added or changed, day by day: read it, and fetch what is newer than your copy. {feed} and {jsonFeed} say what changed and why. An id never changes and never goes; one that is replaced is listed there with the one that takes its place.';
export const feed = 'The Atom feed';
export const jsonFeed = 'the JSON Feed';
export const versions =
  'Within a version, a file may get new fields, and a table new columns at its end, so a program should pass over what it does not know. If a field goes or changes its meaning, the version goes up, and the change is announced in the feeds. The JSON Schemas allow fields they do not know, for the same reason.';

export const readTitle = 'Reading the files';
export const reading = [
  'Dates are as precise as the sources: 2017, 2017-07 or 2017-07-11. In tables the year, month and day are also in columns of their own, because spreadsheets turn 2017-07 into a full date.',
  'CSV files are UTF-8 with a byte order mark and commas between cells. A cell with several values has one per line.',
  'In CSV files, text that a spreadsheet would read as a formula begins with an apostrophe; take one away to get the text back.',
  'Calendars hold only what is known to the day, and their names and descriptions say how many they leave out.',
  'Any site may read the files from a script of its own.',
];

export const guideTitle = 'Every field explained';
export const guideColumns = { name: 'Name', type: 'Type', meaning: 'Meaning' };
export const headTitle = 'Every JSON file';
export const headHint = 'The fields each begins with';
export const schemaOf = 'For programs: {schema}';
export const typeNames = {
  text: 'text',
  integer: 'whole number',
  year: 'year',
  boolean: 'true or false',
  yesNo: 'yes or no',
  day: 'day',
  partialDate: 'day, month or year',
  url: 'address',
  object: 'object',
  map: 'object with any names',
};
export const listOf = 'list: {type}';
export const optional = '{type}, may be missing';
/** The meaning of a field with a few possible values, which are listed. */
export const oneOf = '{description} One of: {values}.';
