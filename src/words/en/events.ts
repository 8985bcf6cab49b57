import type { Reach } from '../../record/time/inForce.ts';
import type { Plural } from '../plural.ts';

/** The title of a page. */
export const titleWithDate = '{headline} ({date})';
export const timeline = 'Timeline';
export const eventAsJson = 'This event as JSON';

export const announced = 'Announced';
export const trackAnnounced = '{track}, announced';
export const factsTitle = 'The facts';
export const sources = 'Sources';
export const noPrimarySource = 'No primary source: {reason}';
export const disputedTitle = 'What is disputed';
export const aboutThisPage = 'About this page';
export const readMore = 'Read more';
export const questions = 'Questions';
export const relatedEvents = 'Related events';
export const relatedArticles = 'Related articles';

/** The heading of the steps by which a measure took effect. */
export const stepsTitle = 'How it took effect';
/** The same, on a page with the steps of several measures. */
export const stepsTitleOfMeasure = 'How it took effect: {measure}';

export const date = 'Date';
export const dayNotKnown = 'The exact day is not known or not set.';
export const monthAndDayNotKnown = 'The month and day are not known or not set.';
export const topic = 'Topic';
export const actors = 'Who acted or was named';
export const country = 'Country';
export const measure = 'Measure';
/** `state` is one of `states`; `citation` and `status` are sentences. */
export const measureToday = '{citation} On {date}: {state}. {certainty}. {status}';
export const states: Record<Reach, string> = {
  none: 'not yet issued',
  announced: 'announced, not yet in effect',
  part: 'partly in effect',
  full: 'fully in effect',
  ended: 'ended',
};

/** The title of what a measure demands, of whom and from when. */
export const measureTitle = 'The rule in detail';
/** The same, on a page with several measures. */
export const measureTitleOf = 'The rule in detail: {measure}';
export const issuedBy = 'Issued by';
export const authority = 'Legal basis';
export const mustComply = 'Who must comply';
export const bindingFrom = 'From {date}';
export const bindingFromTo = 'From {date} to {end}';
export const announcedOn = 'Announced {date}';
export const announcedOnTo = 'Announced {date} to {end}';
export const confidenceOfDay = 'This date is {confidence}.';
export const notCovered = 'Not covered';
export const datesAhead = 'Dates to watch';
export const dateAhead = '{date}: {title}';
export const penalties = 'Penalties';

/** The label of the links to the events before and after. */
export const neighbors = 'Earlier and later events';
export const earlier = 'Earlier';
export const later = 'Later';
export const sameDay = 'Same day';
export const dayBefore = 'The day before';
export const nextDay = 'The next day';
export const daysEarlier = { one: '{count} day earlier', other: '{count} days earlier' } satisfies Plural;
export const daysLater = { one: '{count} day later', other: '{count} days later' } satisfies Plural;

export const widgetSources = 'The sources';
export const widgetDisputedAndSources = 'What is disputed, and the sources';
