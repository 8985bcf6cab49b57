import type { Plural } from '../plural.ts';

/** The title of a widget: that of its timeline, and how it is shown. */
export const widgetTitle = '{title} (one date at a time)';
/** What the builder calls all of these widgets. */
export const widgetKind = 'One date at a time';
export const widgetKindWhat = 'A step for each date, with its place on the timeline';
export const cardKicker = 'The key dates';

/** The accessible name of the row of steps. */
export const stepsLabel = 'The dates, one at a time';
/** The place of a step among all. */
export const stepOf = '{number} of {count}';
export const previous = 'Previous: {date}';
export const next = 'Next: {date}';
export const disputedAndSources = 'What is disputed, and the sources';
export const sources = 'The sources';
/** The link of the last step, in two lines: the day of review, and what is in effect then. */
export const closing = 'Where it stands, {date}';
export const measuresInEffect = {
  one: '{count} of these measures is treated as in effect',
  other: '{count} of these measures are treated as in effect',
} satisfies Plural;
export const noMeasureInEffect = 'None of these measures is in effect';
export const wholeTimeline = 'All events on the timeline';

export const shareStep = 'Link to {date}';
export const wholeStory = {
  one: 'The date in the story',
  other: 'All {count} dates, one at a time',
} satisfies Plural;
/** The link from the home page and the timeline. */
export const walkThrough = {
  one: 'Look at the key date',
  other: 'Walk through the {count} key dates',
} satisfies Plural;
/** The alt text of the picture of a step; `recordChecked` follows it. */
export const stepAlt = '{date}: {headline}. Below, its place on the timeline “{timeline}”.';
