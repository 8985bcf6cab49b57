import type { Plural } from '../plural.ts';

/** The title of a data file: the name of the site, and what the file holds. */
export const fileTitle = '{site}: {title}';
export const fileAttribution = '{site}, {url}, {license}';

export const allEventsTitle = 'all events';
export const allEventsDescription = {
  one: 'The {count} dated event of the record.',
  other: 'All {count} dated events of the record, oldest first.',
} satisfies Plural;

/** The title of each data file with a list, after the name of the site. */
export const listTitles = {
  measures: 'measures',
  sources: 'sources',
  articles: 'articles',
  people: 'people',
  bodies: 'companies, agencies and courts',
  countries: 'countries',
  watch: 'dates ahead',
};

/** The description of each data file with a list. */
export const listDescriptions = {
  measures: 'The legal measures, the stages in which they took hold and whom they bind.',
  sources: 'The documents the record rests on, and how much of each was read.',
  articles: 'Press coverage to read on, summarized in the words of the record.',
  people: 'The people of the record, their roles and listings. No birth data, no addresses.',
  bodies: 'The bodies of the record and the lists each stands on.',
  countries: 'The steps of governments. A country that is missing is no proof that it took none.',
  watch:
    'Dates on which something lapses, returns, is due or must be renewed, and what came of those that have passed.',
};

/** The description of the record, or of a timeline, for programs that look for data sets. */
export const datasetDescription = {
  one: '{description} {count} dated event with its sources.',
  other: '{description} {count} dated events with their sources.',
} satisfies Plural;
export const eventsAsJson = 'Events as JSON';
export const eventsAsCsv = 'Events as CSV';
export const eventsAsTimelineJsCsv = 'Events as CSV for TimelineJS';
export const eventsAsCalendar = 'Events as iCalendar';

/** How many of the events, or of the dates ahead, a calendar holds. */
export const calendarEvents = {
  one: '{shown} of {count} events.',
  other: '{shown} of {count} events.',
} satisfies Plural;
export const calendarDates = {
  one: '{shown} of {count} dates ahead.',
  other: '{shown} of {count} dates ahead.',
} satisfies Plural;
export const leftOutOfCalendar = {
  one: '{count} known only to the month or year are left out; the page has them.',
  other: '{count} known only to the month or year are left out; the page has them.',
} satisfies Plural;
export const disputed = 'Disputed: {point}';
/** Before a list of sources, one on each line. */
export const sourcesOfEntry = 'Sources:';
export const sourceWithUrl = '{source} {url}';
export const sourceName = '{publisher}: {title}';

/** The note of a citation. */
export const eventOf = 'Event of {date}.';
export const recordChecked = 'Record checked {date}.';

export const feedTitle = '{site}: changes of the record';
export const feedDescription =
  'What changed in the record and why, corrections marked. An entry tells of a change, not of an event in the news; an entry that is amended keeps its id. {independence}';
/** The labels of what an entry of the feed tells. */
export const before = 'It said:';
export const now = 'It says now:';
export const why = 'Why:';
export const records = 'Records:';
export const sources = 'Sources:';

/** Below an event in TimelineJS: its sources, and a link to its page. */
export const slideSources = 'Sources: {sources}. {link}';
export const eventInRecord = 'The event in the record';
/** Below the title of a timeline in TimelineJS. */
export const slideCredit = 'Checked {date}. {attribution}. {license}';
