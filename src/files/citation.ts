import { dateInWords, spanInWords } from '../record/time/dates.ts';
import type { Event, Explainer, Site } from '../record/model.ts';
import { pageDates } from '../record/link/updates.ts';
import { absolute, eventUrl, explainerUrl } from '../site/urls.ts';

/** A page as it is cited: what a CSL-JSON item, a citation file and the tags in its head say alike. */
export interface Citation {
  /** The key of the entry. */
  id: string;
  title: string;
  author: string;
  /** The day the page last changed. */
  date: string;
  url: string;
  note: string;
  abstract: string;
  language: 'en-US';
}

/** One item of CSL-JSON, with no field but those of CSL 1.0.2. */
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

/** What a page is, before it is known when and by whom it was published. */
type Page = Pick<Citation, 'id' | 'title' | 'note' | 'abstract'> & {
  path: string;
  record: Event | Explainer;
};

const cite = ({ path, record, ...page }: Page, { name, reviewed }: Site, first: string): Citation => ({
  ...page,
  author: name,
  date: pageDates(record, first).changed,
  url: absolute(path),
  note: `${page.note} Record checked ${dateInWords(reviewed)}.`.trim(),
  language: 'en-US',
});

/** How the page of an event is cited; the date of the event itself is in the note. `first` is the day the record was first published. */
export function citeEvent(event: Event, site: Site, first: string): Citation {
  const { id, headline: title, summary: abstract, date, end } = event;
  const note = `Event of ${spanInWords(date, end ?? date)}.`;
  return cite({ id, title, abstract, note, path: eventUrl(id), record: event }, site, first);
}

/** How a long read is cited. `first` is the day the record was first published. */
export function citeExplainer(explainer: Explainer, site: Site, first: string): Citation {
  const { id, title, standfirst: abstract } = explainer;
  return cite({ id, title, abstract, note: '', path: explainerUrl(id), record: explainer }, site, first);
}

/** A citation as CSL-JSON. No day of access is given: that is the reader's. */
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
