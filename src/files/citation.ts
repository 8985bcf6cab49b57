import { eventOf, recordChecked } from '../words/en/files.ts';
import { locale } from '../words/en/locale.ts';
import { fillText } from '../words/fill.ts';
import { formatDate, formatDateRange } from '../words/format.ts';
import type { Event, Explainer, Site } from '../record/model.ts';
import { pageDates } from '../record/link/updates.ts';
import { absolute, eventUrl, explainerUrl } from '../site/urls.ts';

/** The citation data of a page, shared by its CSL-JSON item, its citation files and the meta tags in its head. */
export interface Citation {
  /** The citation key: the id of the record. */
  id: string;
  title: string;
  author: string;
  /** The day the page last changed. */
  date: string;
  url: string;
  note: string;
  abstract: string;
  language: string;
}

/** One CSL-JSON item, with fields of CSL 1.0.2 only. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  'container-title': string;
  author: { literal: string }[];
  publisher: string;
  issued: { 'date-parts': number[][] };
  URL: string;
  language: string;
  note: string;
  abstract: string;
}

/** A page to cite, without its author and dates. */
type CitedPage = Pick<Citation, 'id' | 'title' | 'note' | 'abstract'> & {
  path: string;
  record: Event | Explainer;
};

const toCitation = (
  { path, record, ...page }: CitedPage,
  { name, reviewed }: Site,
  firstPublished: string,
): Citation => ({
  ...page,
  author: name,
  date: pageDates(record, firstPublished).changed,
  url: absolute(path),
  note: `${page.note} ${fillText(recordChecked, { date: formatDate(reviewed) })}`.trim(),
  language: locale,
});

/** The citation of an event page; the date of the event itself is in the note. `firstPublished` is the day the record was first published. */
export function citeEvent(event: Event, site: Site, firstPublished: string): Citation {
  const { id, headline: title, summary: abstract, date, end } = event;
  const note = fillText(eventOf, { date: formatDateRange(date, end ?? date) });
  return toCitation({ id, title, abstract, note, path: eventUrl(id), record: event }, site, firstPublished);
}

/** The citation of a long read. `firstPublished` is the day the record was first published. */
export function citeExplainer(explainer: Explainer, site: Site, firstPublished: string): Citation {
  const { id, title, standfirst: abstract } = explainer;
  return toCitation(
    { id, title, abstract, note: '', path: explainerUrl(id), record: explainer },
    site,
    firstPublished,
  );
}

/** A citation as a CSL-JSON item. It has no access date, because that depends on the reader. */
export function csl({ id, title, author, date, url, note, abstract, language }: Citation): CslItem {
  return {
    id,
    type: 'webpage',
    title,
    'container-title': author,
    author: [{ literal: author }],
    publisher: author,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    URL: url,
    language,
    note,
    abstract,
  };
}
