import type { Plural } from '../plural.ts';

export const pageTitle = 'Take the data';
export const pageLede =
  'Free to use with the name of the record ({licence}). Dates are as precise as the sources: a month or a year has no day, and calendars leave it out.';
export const shownEvents = 'What the list shows: {events}';
export const shownFormats = { csv: 'CSV', json: 'JSON', ics: 'iCalendar' };
export const loading = 'Loading the record …';
export const notLoaded = 'The record could not be loaded. The whole files are listed below.';
export const wholeRecord = 'The whole record';
/** The label of each file, by its name. */
export const recordFiles = {
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
  'events.schema.json': 'JSON Schema of the events',
};
export const csvNote =
  'In a CSV file, a cell with several values holds one a line, and a text that a spreadsheet would compute begins with an apostrophe.';
export const thisTrack = 'This track, also for TimelineJS';
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
