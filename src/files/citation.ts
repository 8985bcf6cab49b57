import { eventOf } from '../words/en/files.ts';
import { locale } from '../words/en/locale.ts';
import { fillText } from '../words/fill.ts';
import { formatDateRange } from '../words/format.ts';
import type { Archive, Article, Event, Explainer, Question, Site, Source } from '../record/model.ts';
import { normalizeUrl } from '../record/link/addresses.ts';
import { firstPublishedOn, pageDates } from '../record/link/updates.ts';
import { publisherOf } from '../site/desk.ts';
import { absolute, eventUrl, explainerUrl, questionUrl, url } from '../site/urls.ts';

/** The citation data of a page or document, shared by its CSL-JSON item, its citation files and the meta tags in its head. */
export interface Citation {
  /** The citation key: the id of the record. */
  id: string;
  /** Its CSL type. */
  type: 'webpage' | 'article-newspaper';
  title: string;
  /** Who wrote it, each as it is printed; empty if nobody is named. */
  authors: readonly string[];
  /** The website or newspaper it is part of; absent if that is its author. */
  container?: string | undefined;
  /** The date it was published or last changed, as precise as it is known; absent if it is not known. */
  date?: string | undefined;
  url: string;
  /** The day the page was last checked; absent for a document, because the record does not keep the day it was read. */
  accessed?: string | undefined;
  note?: string | undefined;
  abstract?: string | undefined;
  /** Its language; absent if the record does not say. */
  language?: string | undefined;
}

/** The citation of a page of the site, which always has a date and a day on which it was last checked. */
export type PageCitation = Citation & { date: string; accessed: string };

/** A date in CSL-JSON, with the parts that are known. */
interface CslDate {
  'date-parts': number[][];
}

/** One CSL-JSON item, with fields of CSL 1.0.2 only. */
export interface CslItem {
  id: string;
  type: Citation['type'];
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL: string;
  language?: string;
  note?: string;
  abstract?: string;
}

/** What differs between the citations of pages. */
type PageInfo = Pick<Citation, 'id' | 'title' | 'note' | 'abstract'> & {
  path: string;
  record: Pick<Event, 'updates'>;
};

// The name of the site is printed once, as the website. Its author is whoever answers for it, if `site.yaml` says so.
function pageCitation({ path, record, ...page }: PageInfo, site: Site, firstPublished: string): PageCitation {
  const publisher = publisherOf(site)?.name;
  const hasOwnName = publisher !== undefined && publisher !== site.name;
  return {
    ...page,
    type: 'webpage',
    authors: hasOwnName ? [publisher] : [],
    container: site.name,
    date: pageDates(record, firstPublished).changed,
    url: absolute(path),
    accessed: site.reviewed,
    language: locale,
  };
}

/** The citation of an event page; the date of the event itself is in the note. `firstPublished` is the day the record was first published. */
export function citeEvent(event: Event, site: Site, firstPublished: string): PageCitation {
  const { id, headline: title, summary: abstract, date, end } = event;
  const note = fillText(eventOf, { date: formatDateRange(date, end ?? date) });
  const page = { id, title, abstract, note, path: eventUrl(id), record: event };
  return pageCitation(page, site, firstPublished);
}

/** The citation of a long read. `firstPublished` is the day the record was first published. */
export function citeExplainer(explainer: Explainer, site: Site, firstPublished: string): PageCitation {
  const { id, title, standfirst: abstract } = explainer;
  const page = { id, title, abstract, path: explainerUrl(id), record: explainer };
  return pageCitation(page, site, firstPublished);
}

/** The citation of a question. `firstPublished` is the day the record was first published. */
export function citeQuestion(question: Question, site: Site, firstPublished: string): PageCitation {
  const { id, question: title, answer: abstract } = question;
  const page = { id, title, abstract, path: questionUrl(id), record: question };
  return pageCitation(page, site, firstPublished);
}

/** The citation of the whole site, which last changed on the day of the newest update. */
export function citeSite({ site, updates }: Pick<Archive, 'site' | 'updates'>): PageCitation {
  const page = { id: 'site', title: site.name, path: url(), record: { updates } };
  const citation = pageCitation(page, site, firstPublishedOn(updates, site));
  return { ...citation, container: undefined };
}

/** Kinds of source whose publisher speaks in the document, and so is its author. */
const speaksForItself: readonly Source['kind'][] = ['primary', 'company'];

/** The citation of a document. An agency or company is the author of its own documents; a press report has the author that the list of articles names, if it lists the same address. */
export function citeSource(
  { id, title, language, publisher, url: documentUrl, date, kind, citation, standing }: Source,
  articles: readonly Pick<Article, 'url' | 'author'>[],
): Citation {
  const address = normalizeUrl(documentUrl);
  const author = articles.find((article) => normalizeUrl(article.url) === address)?.author;
  const isOwn = speaksForItself.includes(kind);
  const note = [citation, standing].filter((text) => text !== undefined).join('. ');
  return {
    id,
    type: kind === 'news' ? 'article-newspaper' : 'webpage',
    title,
    authors: isOwn ? [publisher] : author === undefined ? [] : [author],
    container: isOwn ? undefined : publisher,
    date,
    url: documentUrl,
    note: note === '' ? undefined : note,
    language,
  };
}

/** The citations of all events and long reads, and of all documents. */
export function allCitations(archive: Archive): {
  events: Citation[];
  explainers: Citation[];
  sources: Citation[];
} {
  const { events, explainers, sources, articles, site, updates } = archive;
  const firstPublished = firstPublishedOn(updates, site);
  return {
    events: events.map((event) => citeEvent(event, site, firstPublished)),
    explainers: explainers.map((explainer) => citeExplainer(explainer, site, firstPublished)),
    sources: sources.map((source) => citeSource(source, articles)),
  };
}

const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** A citation as a CSL-JSON item, without the fields that are not known. */
export function csl(citation: Citation): CslItem {
  const { id, type, title, authors, container, date, url, accessed, note, abstract, language } = citation;
  return {
    id,
    type,
    title,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(date === undefined ? {} : { issued: cslDate(date) }),
    ...(accessed === undefined ? {} : { accessed: cslDate(accessed) }),
    URL: url,
    ...(language === undefined ? {} : { language }),
    ...(note === undefined ? {} : { note }),
    ...(abstract === undefined ? {} : { abstract }),
  };
}
