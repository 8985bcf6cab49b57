import type { Plural } from '../plural.ts';

export const pageTitle = 'Download the data';
export const pageLede =
  'Free to use with credit to this site ({licence}). Dates are as precise as the sources: some have only a month or a year, and calendars leave those out.';
export const shownEvents = 'The list as filtered: {events}';
export const shownFormats = { csv: 'CSV', json: 'JSON', ics: 'iCalendar' };
export const loading = 'Loading the data…';
export const notLoaded = 'The data did not load. The complete files are listed below.';
export const wholeRecord = 'All the data';
/** The label of each file, by its name. */
export const fileLabels = {
  'events.csv': 'Events, CSV',
  'events.json': 'Events, JSON',
  'events.ics': 'Events, iCalendar',
  'measures.json': 'Measures, JSON',
  'sources.json': 'Sources, JSON',
  'articles.json': 'Articles, JSON',
  'people.json': 'People, JSON',
  'bodies.json': 'Companies and agencies, JSON',
  'countries.csv': 'Countries, CSV',
  'countries.json': 'Countries, JSON',
  'events.schema.json': 'JSON Schema for events',
};
export const allFiles = 'Every file and field, and everything as one archive';
export const csvNote =
  'In CSV files, a cell with several values has one per line, and text that a spreadsheet would read as a formula begins with an apostrophe.';
export const thisTopic = 'This topic, also for TimelineJS';
export const selections = {
  one: '{count} selection, also for TimelineJS',
  other: '{count} selections, also for TimelineJS',
} satisfies Plural;
/** The formats of a timeline, by the end of the file name. */
export const timelineFormats = {
  json: 'JSON',
  ics: 'iCalendar',
  'timelinejs.json': 'TimelineJS JSON',
  'timelinejs.csv': 'TimelineJS CSV',
};
export const timelineFile = '{title}, {format}';
