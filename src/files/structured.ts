import type {
  Article,
  BreadcrumbList,
  CreativeWork,
  DataDownload,
  Dataset,
  Organization,
  Thing,
  WithContext,
} from 'schema-dts';
import type { Archive, Event, Explainer, Site, Source, Timeline } from '../record/model.ts';
import { correctionsOf, pageDates, publishedFirst } from '../record/link/updates.ts';
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

/** One block of structured data, for search engines and readers of pages by machine. */
export type Structured = WithContext<Thing>;

const context = 'https://schema.org' as const;

const publisher = (site: Site): Organization => ({
  '@type': 'Organization',
  name: site.name,
  url: absolute(url()),
});

const cited = ({ title, url, publisher: name, date }: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title,
  url,
  publisher: { '@type': 'Organization', name },
  ...(date ? { datePublished: date } : {}),
});

interface Piece {
  page: string;
  /** The name of its social card. */
  card: string;
  headline: string;
  description: string;
  sources: readonly Source[];
  record: Event | Explainer;
  section?: string | undefined;
}

function article(
  { page, card, headline, description, sources, record, section }: Piece,
  site: Site,
  first: string,
): Article {
  const { published, changed } = pageDates(record, first);
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
    inLanguage: 'en-US',
    datePublished: published,
    dateModified: changed,
    author: publisher(site),
    publisher: publisher(site),
    license: site.licence.url,
    isAccessibleForFree: true,
    citation: sources.map(cited),
    ...(section ? { articleSection: section } : {}),
    ...(corrections.length > 0 ? { correction: corrections } : {}),
  };
}

/** An event page as an article about the past with the documents it cites; never as an Event, which is something one attends. */
export function eventArticle(event: Event, { site, updates }: Pick<Archive, 'site' | 'updates'>): Structured {
  const { headline, summary: description, sources, track } = event;
  const piece = {
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
    ...article(piece, site, publishedFirst(updates, site)),
    temporalCoverage: event.end && event.end !== event.date ? `${event.date}/${event.end}` : event.date,
  };
}

/** A long read as an article with the documents it cites. */
export function explainerArticle(
  explainer: Explainer,
  { site, updates }: Pick<Archive, 'site' | 'updates'>,
): Structured {
  const { title: headline, standfirst: description, sources, track } = explainer;
  const page = explainerUrl(explainer.id);
  const card = `explainers/${explainer.id}`;
  const piece = { page, card, headline, description, sources, record: explainer, section: track?.name };
  return { '@context': context, ...article(piece, site, publishedFirst(updates, site)) };
}

const download = (file: string, encodingFormat: string, name: string): DataDownload => ({
  '@type': 'DataDownload',
  name,
  encodingFormat,
  contentUrl: absolute(dataUrl(file)),
});

/** The record, or one timeline of it, as a data set with its files. */
export function dataset(archive: Archive, timeline?: Timeline): Structured {
  const { site, updates } = archive;
  const events = timeline?.events ?? archive.events;
  const path = timeline ? `timelines/${timeline.id}` : 'events';
  const first = publishedFirst(updates, site);
  const span = [events[0]?.date, site.reviewed].filter(Boolean).join('/');
  const data: Dataset = {
    '@type': 'Dataset',
    name: `${site.name}: ${timeline?.title ?? 'all events'}`,
    description: `${timeline?.what ?? site.description} ${events.length} dated events with their sources.`,
    url: absolute(timelineUrl()),
    license: site.licence.url,
    creator: publisher(site),
    isAccessibleForFree: true,
    datePublished: first,
    dateModified: updates[0]?.date ?? first,
    temporalCoverage: span,
    distribution: [
      download(`${path}.json`, 'application/json', 'Events as JSON'),
      ...(timeline
        ? [download(`${path}.timelinejs.csv`, 'text/csv', 'Events as CSV for TimelineJS')]
        : [download('events.csv', 'text/csv', 'Events as CSV')]),
      download(`${path}.ics`, 'text/calendar', 'Events as iCalendar'),
    ],
  };
  return { '@context': context, ...data };
}

/** The way from the home page to a page; the last step is the page itself. */
export function breadcrumbs(
  site: Site,
  trail: readonly { label: string; to: string }[],
  page: { title: string; url: string },
): Structured {
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
