import type { Plural } from '../plural.ts';

export const pageTitle = 'What governments did';
export const pageLede =
  '{steps} of authorities in {countries}: of what kind, by whom, on what basis, and what is known of each.';

export const mapTitle = 'Where';
export const mapLabel = 'Map of the world. Each country with a step in the record leads to its steps.';
export const mapKeyTitle = 'The main step of each country';
export const closeUpTitle = 'Enlarged: the part framed on the map of the world';
/** The label of a country on the map. */
export const countryStep = '{country}: {kind}, {date}, by {authority}';
export const noOutline =
  'A country without an outline is one for which this record holds nothing. That is no proof that nothing was done there.';
export const notOnMap = 'Not on the map, and told below: {countries}.';
export const outlines = 'Outlines: Natural Earth, simplified. They say nothing about borders.';

export const kindsTitle = 'A warning is not a ban';
export const stepsTitle = 'Every step in the record';
export const stepsLede =
  'What each authority did, when and on what basis, and what is known of it as of {date}. Where we found no later step or no withdrawal, that is no proof that there is none.';

/** The headings of the columns of the table. */
export const columns = {
  step: 'Step',
  scope: 'Whom and what',
  basis: 'Legal basis',
  today: 'Known on the day of review',
};

export const stepSources = 'Sources: {sources}';
export const publishedOn = '{publisher}, {date}';
export const notRead = '{source} (not read)';

export const widgetMapNote =
  'A country without an outline is one for which this record holds nothing. That is no proof that nothing was done there. Outlines: Natural Earth, simplified; they say nothing about borders.';
/** A step in three sentences of the record. */
export const stepSummary = '{authority} {scope} {today}';
/** The link to the steps of a country with more than one. */
export const allSteps = { other: 'All {count} steps' } satisfies Plural;
