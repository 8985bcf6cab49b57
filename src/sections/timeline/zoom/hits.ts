import { matchesSearch, searchableText } from '../../../record/select/eventFilter.ts';
import { readSearchTerms } from '../../../words/searchTerms.ts';
import { localDay, type ZoomEvent } from './dated.ts';
import type { TimeRange } from './window.ts';

/** Returns the events that match a query as in the search of the list: words, and dates such as March 2022; none if the query is empty. */
export function findHits(
  events: readonly ZoomEvent[],
  query: string,
  textOf: (event: ZoomEvent) => string,
): ZoomEvent[] {
  const terms = readSearchTerms(query);
  if (terms.words.length + terms.periods.length === 0) return [];
  return events.filter((event) => {
    const { date, span } = event;
    return matchesSearch({ date, end: span && localDay(span.to), text: textOf(event) }, terms);
  });
}

/** Returns the hit before or after the current one, and from the last on the first again; without a current one the first or last on screen, or the nearest beyond. */
export function stepToHit(
  hits: readonly ZoomEvent[],
  current: ZoomEvent | undefined,
  step: 'previous' | 'next',
  window: TimeRange,
): ZoomEvent | undefined {
  const index = current ? hits.indexOf(current) : -1;
  if (step === 'next') {
    const next = index >= 0 ? hits[index + 1] : hits.find(({ at }) => at >= window.from);
    return next ?? hits[0];
  }
  const previous = index >= 0 ? hits[index - 1] : hits.findLast(({ at }) => at <= window.to);
  return previous ?? hits.at(-1);
}

/** Returns a function that reads the normalized text of an event, each only once. */
export function cachedTexts(textOf: (event: ZoomEvent) => string): (event: ZoomEvent) => string {
  const known = new Map<ZoomEvent, string>();
  return (event) => {
    let text = known.get(event);
    if (text === undefined) known.set(event, (text = searchableText(textOf(event))));
    return text;
  };
}
