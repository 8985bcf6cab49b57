import { formatDate, formatDateRange } from './format.ts';
import type { Event, Explainer, Site } from '../record/model.ts';
import { formatPinpoint } from '../record/link/references.ts';
import { toSentence } from './wording.ts';

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
    toSentence(`${headline} (${formatDateRange(date, end ?? date)})`),
    disputed.length > 0 ? 'Parts of this are disputed; the page says what and by whom.' : '',
    source
      ? `Source: ${source.publisher}, “${source.title},” ${source.at === undefined ? '' : `${formatPinpoint(source.at)}, `}${source.url}`
      : '',
    `From ${site.name}: ${address}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Returns a citation for the page of an event or explainer. */
export function citePage(
  page: Pick<Event, 'headline' | 'date' | 'end'> | Pick<Explainer, 'title'>,
  site: Pick<Site, 'name' | 'reviewed'>,
  address: string,
): string {
  const checked = `record checked ${formatDate(site.reviewed)}, ${address}`;
  return 'headline' in page
    ? `“${page.headline},” ${site.name}, event of ${formatDateRange(page.date, page.end ?? page.date)}, ${checked}`
    : `“${page.title},” ${site.name}, ${checked}`;
}
