import { plainText, queryWords } from '../../../record/select/eventFilter.ts';
import type { ZoomEvent } from './dated.ts';
import type { TimeRange } from './window.ts';

/** Returns the events whose normalized text has every word of a query; none if the query has no words. */
export function findHits(
  events: readonly ZoomEvent[],
  query: string,
  textOf: (event: ZoomEvent) => string,
): ZoomEvent[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  return events.filter((event) => {
    const text = textOf(event);
    return words.every((word) => text.includes(word));
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
export function cachedTexts(
  textOf: (event: ZoomEvent) => { headline: string; summary: string },
): (event: ZoomEvent) => string {
  const known = new Map<ZoomEvent, string>();
  return (event) => {
    let text = known.get(event);
    if (text === undefined) {
      const { headline, summary } = textOf(event);
      known.set(event, (text = plainText(`${headline} ${summary}`)));
    }
    return text;
  };
}
