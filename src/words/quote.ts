import { dateInWords, spanInWords } from '../record/time/dates.ts';
import type { Event, Explainer, Site } from '../record/model.ts';
import { placeInWords } from '../record/link/references.ts';
import { sentence } from './wording.ts';

/** An event as plain text to paste: a sentence, the source that says it and the address of its page, each on a line of its own. */
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
    sentence(`${headline} (${spanInWords(date, end ?? date)})`),
    disputed.length > 0 ? 'Parts of this are disputed; the page says what and by whom.' : '',
    source
      ? `Source: ${source.publisher}, “${source.title},” ${source.at === undefined ? '' : `${placeInWords(source.at)}, `}${source.url}`
      : '',
    `From ${site.name}: ${address}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** How to cite the page of an event or a long read, in words. */
export function citePage(
  page: Pick<Event, 'headline' | 'date' | 'end'> | Pick<Explainer, 'title'>,
  site: Pick<Site, 'name' | 'reviewed'>,
  address: string,
): string {
  const checked = `record checked ${dateInWords(site.reviewed)}, ${address}`;
  return 'headline' in page
    ? `“${page.headline},” ${site.name}, event of ${spanInWords(page.date, page.end ?? page.date)}, ${checked}`
    : `“${page.title},” ${site.name}, ${checked}`;
}
