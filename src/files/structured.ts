import type {
  Article,
  BreadcrumbList,
  CreativeWork,
  DataDownload,
  Dataset,
  Organization,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Archive, Event, Explainer, Site, Source, Timeline } from '../record/model.ts';
import { correctionsOf, firstPublishedOn, lastDayOf, pageDates } from '../record/link/updates.ts';
import * as words from '../words/en/files.ts';
import { locale } from '../words/en/locale.ts';
import { fillText } from '../words/fill.ts';
import { plural } from '../words/plural.ts';
import { isWebAddress, publisherOf } from '../site/desk.ts';
import {
  absolute,
  cardUrl,
  dataUrl,
  eventUrl,
  explainerUrl,
  timelineUrl,
  updateUrl,
  url,
} from '../site/urls.ts';
import { dataFiles } from './dataFiles.ts';
import { describedFiles } from './describedFiles.ts';
import { recordZipName } from './recordZip.ts';

/** One block of JSON-LD, for search engines and other programs that read pages. */
export type JsonLd = WithContext<Thing>;

/** The vocabulary of every block. */
export const context = 'https://schema.org' as const;

const siteAsAuthor = (site: Site): Organization => ({
  '@type': 'Organization',
  name: site.name,
  url: absolute(url()),
});

/** Returns who answers for the site, as `site.yaml` names them; the site itself while nobody is named, because programs would take the publisher of a cited document for that of the page. */
export function publisher(site: Site): Organization {
  const named = publisherOf(site);
  if (!named) return siteAsAuthor(site);
  return {
    '@type': 'Organization',
    name: named.name,
    ...(isWebAddress(named.contact) ? { url: named.contact } : { email: named.contact }),
  };
}

/** A document that a page rests on. */
export const citedWork = ({ title, language, url, publisher: name, date }: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title,
  url,
  publisher: { '@type': 'Organization', name },
  ...(date ? { datePublished: date } : {}),
  ...(language ? { inLanguage: language } : {}),
});

interface ArticleInput {
  page: string;
  /** The name of its social card, such as `events/<id>`. */
  card: string;
  headline: string;
  description: string;
  sources: readonly Source[];
  record: Event | Explainer;
  section?: string | undefined;
}

function article(
  { page, card, headline, description, sources, record, section }: ArticleInput,
  site: Site,
  firstPublished: string,
): Article {
  const { published, changed } = pageDates(record, firstPublished);
  const corrections = correctionsOf(record).map((update) => ({
    '@type': 'CorrectionComment' as const,
    text: update.title,
    datePublished: update.date,
    url: absolute(updateUrl(update.id)),
  }));
  return {
    '@type': 'Article',
    '@id': absolute(page),
    url: absolute(page),
    mainEntityOfPage: absolute(page),
    headline,
    description,
    image: absolute(cardUrl(card)),
    inLanguage: locale,
    datePublished: published,
    dateModified: changed,
    author: siteAsAuthor(site),
    publisher: publisher(site),
    license: site.licence.url,
    isAccessibleForFree: true,
    citation: sources.map(citedWork),
    ...(section ? { articleSection: section } : {}),
    ...(corrections.length > 0 ? { correction: corrections } : {}),
  };
}

/** Returns the JSON-LD of an event page: an Article with its citations, because schema.org’s Event is for events people attend. */
export function eventArticle(event: Event, { site, updates }: Pick<Archive, 'site' | 'updates'>): JsonLd {
  const { headline, summary: description, sources, track } = event;
  const input = {
    page: eventUrl(event.id),
    card: `events/${event.id}`,
    headline,
    description,
    sources,
    record: event,
    section: track.name,
  };
  return {
    '@context': context,
    ...article(input, site, firstPublishedOn(updates, site)),
    temporalCoverage: event.end && event.end !== event.date ? `${event.date}/${event.end}` : event.date,
  };
}

/** The JSON-LD of a long read: an Article with the documents it cites. */
export function explainerArticle(
  explainer: Explainer,
  { site, updates }: Pick<Archive, 'site' | 'updates'>,
): JsonLd {
  const { title: headline, standfirst: description, sources, track } = explainer;
  const page = explainerUrl(explainer.id);
  const card = `explainers/${explainer.id}`;
  const input = { page, card, headline, description, sources, record: explainer, section: track?.name };
  return { '@context': context, ...article(input, site, firstPublishedOn(updates, site)) };
}

const download = (file: string, encodingFormat: string, name: string): DataDownload => ({
  '@type': 'DataDownload',
  name,
  encodingFormat,
  contentUrl: absolute(dataUrl(file)),
});

/** The files of the whole record, and the archive with them. */
const recordDownloads = (archive: Archive): DataDownload[] =>
  [
    ...describedFiles(dataFiles(archive)),
    { path: recordZipName, type: 'application/zip', what: words.archiveContents },
  ].map(({ path, type, what }) => ({ ...download(path, type, path), description: what }));

const timelineDownloads = (id: string): DataDownload[] => [
  download(`timelines/${id}.json`, 'application/json', words.eventsAsJson),
  download(`timelines/${id}.timelinejs.csv`, 'text/csv', words.eventsAsTimelineJsCsv),
  download(`timelines/${id}.ics`, 'text/calendar', words.eventsAsCalendar),
];

/** The JSON-LD of the record, or of one of its timelines: a Dataset with its downloads. */
export function dataset(archive: Archive, timeline?: Timeline): JsonLd {
  const { site, updates } = archive;
  const events = timeline?.events ?? archive.events;
  const firstPublished = firstPublishedOn(updates, site);
  const span = [events[0]?.date, site.reviewed].filter(Boolean).join('/');
  const data: Dataset = {
    '@type': 'Dataset',
    name: fillText(words.fileTitle, { site: site.name, title: timeline?.title ?? words.allEventsTitle }),
    description: fillText(plural(events.length, words.datasetDescription), {
      description: timeline?.what ?? site.description,
    }),
    url: absolute(timelineUrl()),
    license: site.licence.url,
    creator: siteAsAuthor(site),
    publisher: publisher(site),
    isAccessibleForFree: true,
    datePublished: firstPublished,
    dateModified: lastDayOf(updates, firstPublished),
    temporalCoverage: span,
    distribution: timeline ? timelineDownloads(timeline.id) : recordDownloads(archive),
  };
  return { '@context': context, ...data };
}

/** The JSON-LD of the breadcrumbs from the home page to a page; the last item is the page itself. */
export function breadcrumbs(
  site: Site,
  trail: readonly { label: string; to: string }[],
  page: { title: string; url: string },
): JsonLd {
  const steps = [
    { name: site.name, item: absolute(url()) },
    ...trail.map(({ label, to }) => ({ name: label, item: absolute(to) })),
    { name: page.title, item: page.url },
  ];
  const list: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item,
    })),
  };
  return { '@context': context, ...list };
}

/** The JSON-LD of the site as a whole, for its home page. */
export function website(site: Site): JsonLd {
  const { name, description, licence } = site;
  const data: WebSite = {
    '@type': 'WebSite',
    '@id': absolute(url()),
    name,
    description,
    url: absolute(url()),
    inLanguage: locale,
    license: licence.url,
    publisher: publisher(site),
  };
  return { '@context': context, ...data };
}
