import type { Plural } from '../plural.ts';

/** The title of a data file: the name of the site, and what the file holds. */
export const fileTitle = '{site}: {title}';
export const fileAttribution = '{site}, {url}, {license}';

export const allEventsTitle = 'all events';
export const allEventsDescription = {
  one: 'The {count} dated event.',
  other: 'All {count} dated events, oldest first.',
} satisfies Plural;

/** The title of each data file with a list, after the name of the site. */
export const listTitles = {
  measures: 'measures',
  sources: 'sources',
  articles: 'articles',
  people: 'people',
  bodies: 'companies, agencies and courts',
  countries: 'countries',
  watch: 'dates to watch',
};

/** The description of each data file with a list. */
export const listDescriptions = {
  measures: 'The legal measures, the stages in which they took effect and who must comply.',
  sources: 'The documents this site is based on, and how much of each we read.',
  articles: 'Press coverage for further reading, summarized in our words.',
  people: 'The people on this site, their roles and listings. No dates of birth, no addresses.',
  bodies: 'Companies, agencies and courts, and the lists each is on.',
  countries: 'Steps by governments. A country that is missing may still have taken some.',
  watch:
    'Dates on which something expires, returns, falls due or must be renewed, and what happened on those that have passed.',
};

/** The description of the record, or of a timeline, for programs that look for data sets. */
export const datasetDescription = {
  one: '{description} {count} dated event with its sources.',
  other: '{description} {count} dated events with their sources.',
} satisfies Plural;
export const eventsAsJson = 'Events as JSON';
export const eventsAsTimelineJsCsv = 'Events as CSV for TimelineJS';
export const eventsAsCalendar = 'Events as iCalendar';
/** What the archive of the record holds. */
export const archiveContents = 'Every table and list, with a description of each field.';

/** How many of the events, or of the dates to watch, a calendar holds. */
export const calendarEvents = {
  one: '{shown} of {count} events.',
  other: '{shown} of {count} events.',
} satisfies Plural;
export const calendarDates = {
  one: '{shown} of {count} dates to watch.',
  other: '{shown} of {count} dates to watch.',
} satisfies Plural;
/** The name of a calendar that leaves some out, for lists of calendars. */
export const calendarName = {
  one: '{title} ({shown} of {count} with a known day)',
  other: '{title} ({shown} of {count} with a known day)',
} satisfies Plural;
export const leftOutOfCalendar = {
  one: '{count} known only to the month or year is left out; it is on the page.',
  other: '{count} known only to the month or year are left out; they are on the page.',
} satisfies Plural;
export const disputed = 'Disputed: {point}';
/** Before a list of sources, one on each line. */
export const sourcesOfEntry = 'Sources:';
export const sourceWithUrl = '{source} {url}';
export const sourceName = '{publisher}: {title}';

/** The note of a citation. */
export const eventOf = 'Event of {date}.';

export const feedTitle = '{site}: changes to this site';
export const feedDescription =
  'What changed on this site and why, with corrections marked. Each entry is about a change here, not an event in the news; an amended entry keeps its id. {independence}';
/** The labels in an entry of the feed. */
export const before = 'It said:';
export const now = 'It says now:';
export const why = 'Why:';
export const pages = 'Pages:';
export const sources = 'Sources:';

/** Below an event in TimelineJS: its sources, and a link to its page. */
export const slideSources = 'Sources: {sources}. {link}';
export const eventInRecord = 'The event on this site';
/** Below the title of a timeline in TimelineJS. */
export const slideCredit = 'Last checked {date}. {attribution}. {license}';
