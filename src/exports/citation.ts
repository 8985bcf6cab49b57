import { dateInWords, spanInWords } from '../domain/dates.ts';
import type { Event, Explainer, Site } from '../domain/model.ts';
import { pageDates } from '../domain/updates.ts';
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

const checked = ({ reviewed }: Site) => `Record checked ${dateInWords(reviewed)}.`;

/** How the page of an event is cited; the date of the event itself is in the note. */
export function citeEvent(event: Event, site: Site, first: string): Citation {
  const when = spanInWords(event.date, event.end ?? event.date);
  return {
    id: event.id,
    title: event.headline,
    author: site.name,
    date: pageDates(event, first).changed,
    url: absolute(eventUrl(event.id)),
    note: `Event of ${when}. ${checked(site)}`,
    abstract: event.summary,
    language: 'en-US',
  };
}

/** How a long read is cited. */
export function citeExplainer(explainer: Explainer, site: Site, first: string): Citation {
  return {
    id: explainer.id,
    title: explainer.title,
    author: site.name,
    date: pageDates(explainer, first).changed,
    url: absolute(explainerUrl(explainer.id)),
    note: checked(site),
    abstract: explainer.standfirst,
    language: 'en-US',
  };
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
