import type { Plural } from '../plural.ts';

export const pageTitle = 'What governments did';
export const pageLede =
  '{steps} by authorities in {countries}: what kind, by whom, on what legal basis, and what is known of each.';

export const mapTitle = 'Where';
export const mapLabel = 'World map. Each country with a step links to its steps.';
export const mapKeyTitle = 'The main step of each country';
export const closeUpTitle = 'Enlarged: the framed part of the world map';
/** The label of a country on the map. */
export const countryStep = '{country}: {kind}, {date}, by {authority}';
export const noOutline =
  'No outline means that this site has no entry for that country, not that it did nothing.';
export const notOnMap = 'Not on the map, but covered below: {countries}.';
export const outlines = 'Outlines: Natural Earth, simplified. They take no position on borders.';

export const kindsTitle = 'A warning is not a ban';
export const stepsTitle = 'Every step';
export const stepsLede =
  'What each authority did, when and on what basis, and what is known of it as of {date}. If no later step or withdrawal is listed, there may still have been one.';

/** The headings of the columns of the table. */
export const columns = {
  step: 'Step',
  scope: 'Who and what',
  basis: 'Legal basis',
  today: 'Status when last checked',
};

export const stepSources = 'Sources: {sources}';
export const publishedOn = '{publisher}, {date}';
export const notRead = '{source} (not read)';

export const widgetMapNote =
  'No outline means that this site has no entry for that country, not that it did nothing. Outlines: Natural Earth, simplified; they take no position on borders.';
/** A step in three sentences. */
export const stepSummary = '{authority} {scope} {today}';
/** The link to the steps of a country with more than one. */
export const allSteps = { other: 'All {count} steps' } satisfies Plural;
