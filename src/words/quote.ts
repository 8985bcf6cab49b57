import { formatDateRange } from './format.ts';
import type { Event, Reference, Site } from '../record/model.ts';
import { formatPinpoint } from '../record/link/references.ts';
import * as words from './en/reuse.ts';
import { fillText } from './fill.ts';

function quotedSource({ publisher, title, url: address, at }: Reference): string {
  return at === undefined
    ? fillText(words.quotedSource, { publisher, title, address })
    : fillText(words.quotedSourceAt, { publisher, title, place: formatPinpoint(at), address });
}

/** Returns an event as plain text to paste: a sentence, its source and the URL of its page, each on its own line. */
export function quoteEvent(
  {
    headline,
    date,
    end,
    quoteSource: source,
    disputed,
  }: Pick<Event, 'headline' | 'date' | 'end' | 'quoteSource' | 'disputed'>,
  site: Pick<Site, 'name'>,
  address: string,
): string {
  return [
    fillText(words.quotedEvent, { headline, dates: formatDateRange(date, end ?? date) }),
    ...(disputed[0] ? [fillText(words.quotedDispute, { dispute: disputed[0] })] : []),
    ...(source ? [quotedSource(source)] : []),
    fillText(words.quotedFrom, { site: site.name, address }),
  ].join('\n');
}
