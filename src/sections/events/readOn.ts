import { daysBetween, precisionOf } from '../../record/time/dates.ts';
import type { Article, Event, Explainer, Measure, Site } from '../../record/model.ts';
import * as words from '../../words/en/events.ts';
import { plural } from '../../words/plural.ts';

const caseOf = ({ track }: Event, { cases }: Pick<Site, 'cases'>) => cases.find((one) => one.track === track);

/** How many articles the page of an event names. */
const maxArticles = 6;

/** Returns the articles to read after an event: its own, then those of the explainers about it. */
export function relatedArticles(event: Event, site: Pick<Site, 'cases'>): Article[] {
  const ofExplainers = explainersAbout(event, site).flatMap(({ articles }) => articles);
  return [...new Set([...event.articles, ...ofExplainers])].slice(0, maxArticles);
}

/** Returns the explainers that mention an event, and the one about its case. */
export function explainersAbout(event: Event, site: Pick<Site, 'cases'>): Explainer[] {
  const ownCase = caseOf(event, site);
  return [...new Set([...event.explainers, ...(ownCase ? [ownCase.explainer] : [])])];
}

/** Returns the measures that an event created or announced. */
export const ownMeasures = (event: Event): Measure[] =>
  event.measures.filter((measure) => measure.event === event || measure.announcement === event);

/** Returns the number of days between two events if they are less than 32 days apart, or undefined if not, or if a day is not known. */
function daysApart(from: Event, to: Event): number | undefined {
  if (precisionOf(from.date) !== 'day' || precisionOf(to.date) !== 'day') return undefined;
  const days = daysBetween(from.date, to.date);
  return days < 32 ? days : undefined;
}

/** Says how much earlier another event was: `The day before`, `3 days earlier` or `Earlier`. */
export function howMuchEarlier(other: Event, event: Event): string {
  const days = daysApart(other, event);
  if (days === undefined) return words.earlier;
  if (days === 0) return words.sameDay;
  return days === 1 ? words.dayBefore : plural(days, words.daysEarlier);
}

/** Says how much later another event was: `The next day`, `3 days later` or `Later`. */
export function howMuchLater(event: Event, other: Event): string {
  const days = daysApart(event, other);
  if (days === undefined) return words.later;
  if (days === 0) return words.sameDay;
  return days === 1 ? words.nextDay : plural(days, words.daysLater);
}
