import type { Plural } from '../plural.ts';

export const noWidget = 'No widget';
export const noWidgetHere = 'There is no widget at this address';
export const noWidgetLede =
  'The page you are reading asked for a widget that does not exist. What it was meant to show may be on the site itself.';
export const allWidgets = 'All widgets';

/** The title of a document: that of the widget, and the name of the site. */
export const documentTitle = '{title} · {site}';

export const peopleTitle = '{subject}: who’s on the list, and who isn’t';
export const peopleSummary =
  'The people sanctioned and those not listed, by unit, with their roles at the time.';
export const worldTitle = '{subject}: what governments did';
export const worldSummary = 'The main step of each government: what kind it was, when, and who took it.';
export const inForceTitle = '{subject}: what’s in effect';
export const inForceSummary = 'Every measure in effect, who must comply, and when it was last confirmed.';
export const zoomTitle = '{subject}: every date, zoomable';
export const zoomSummary = 'All events in a list, and on a timeline that readers can open, move and zoom.';

export const lanesLabel = 'The dates on a timeline';
export const inForce = 'In effect';
export const inForceSince = '{inForce} since {date}';
export const notInForce = 'Not in effect';
export const earlierInListOnly = {
  one: '{count} event before {year}: in the list only.',
  other: '{count} events before {year}: in the list only.',
} satisfies Plural;

export const barKeyLabel = 'How to read the bars';
/** What a bar of each height means. */
export const barKey = { thin: 'Announced', part: 'Partly in effect', full: 'Fully' };
/** What a dashed bar means. */
export const unsureBar = 'After last confirmation';

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

/** What stands below the title when the URL of a widget leaves out some of its events. */
export const partOf = {
  one: '{shown} of {count} date on {timeline}.',
  other: '{shown} of the {count} dates on {timeline}.',
} satisfies Plural;
export const fullTimeline = 'the full timeline';

/** The button of the compact layout that opens the rest of the list. */
export const allDates = { one: 'The {count} date', other: 'All {count} dates' } satisfies Plural;

/** Whose words the title and the introduction are, if the page around the frame set them. */
export const byPublisher = {
  title: 'Headline by the publisher of this page.',
  intro: 'Introduction by the publisher of this page.',
  both: 'Headline and introduction by the publisher of this page.',
};

/** A timeline in the quotation that stands where frames are stripped. */
export const timelineQuote = '{title} ({events}, {years})';
export const yearRange = '{from}–{to}';
