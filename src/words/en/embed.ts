import type { Plural } from '../plural.ts';

export const noWidget = 'No widget';
export const noWidgetHere = 'There is no widget at this address';
export const noWidgetLede =
  'The page you are reading asked for one that does not exist. What it was meant to show may be in the record itself.';
export const allWidgets = 'All widgets';

/** The title of a document: that of the widget, and the name of the site. */
export const documentTitle = '{title} · {site}';

export const peopleTitle = '{subject}: who is listed, and who is not';
export const peopleSummary =
  'The people a measure names and those it leaves out, by unit, with their roles at the time.';
export const worldTitle = '{subject}: what governments did';
export const worldSummary =
  'The main step of each government in the record: of what kind, when, and by whom.';
export const inForceTitle = '{subject}: what binds whom';
export const inForceSummary =
  'Every measure in the record that binds someone on the day of review, whom it binds, and how sure that is.';
export const zoomTitle = '{subject}: every date, to zoom into';
export const zoomSummary =
  'All events as a list, and on request along a line of time that can be moved and enlarged.';

export const lanesLabel = 'The dates along a line of time';
export const inForce = 'In force';
export const inForceSince = '{inForce} since {date}';
export const notInForce = 'Not in force';
export const earlierInListOnly = {
  one: '{count} event before {year}: in the list only.',
  other: '{count} events before {year}: in the list only.',
} satisfies Plural;

export const barKeyLabel = 'How to read the bars';
/** What a bar of each height means. */
export const barKey = { thin: 'Announced', part: 'Binding in part', full: 'In full' };
/** What a dashed bar means. */
export const unsureBar = 'After it was last confirmed';

export const disputed = 'Disputed.';
/** The kind of a source, before its publisher. */
export const sourceKinds = {
  primary: 'Primary',
  news: 'Reported',
  analysis: 'Analysis',
  company: 'Company',
};
export const sourceNotRead = '{source} (not read)';
export const sourceWithStanding = '{source} ({standing})';
export const fullText = 'The full text';
export const sourcesAndFullText = {
  one: '{count} source and the full text',
  other: '{count} sources and the full text',
} satisfies Plural;
export const allSourcesAndFullText = {
  one: 'The source and the full text',
  other: 'All {count} sources and the full text',
} satisfies Plural;

export const data = 'Data';
export const embedThis = 'Embed this';
export const save = 'Save';
export const asOf = 'As of {date}';

/** Below a list that shows only some of its events. */
export const eventsShown = {
  one: '{shown} of {count} events.',
  other: '{shown} of {count} events.',
} satisfies Plural;

/** A timeline in the quotation that stands where frames are stripped. */
export const timelineQuote = '{title} ({events}, {years})';
export const yearRange = '{from}–{to}';
