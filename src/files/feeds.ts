import { Feed } from 'feed';
import type { Archive, Update } from '../record/model.ts';
import * as words from '../words/en/files.ts';
import { locale } from '../words/en/locale.ts';
import { fillText } from '../words/fill.ts';
import { updateTitle } from '../words/updateWords.ts';
import { firstPublishedOn, lastDayOf, lastUpdatedOn } from '../record/link/updates.ts';
import { touchedLinks } from '../site/touched.ts';
import { absolute, updateUrl, url } from '../site/urls.ts';
import { json } from './head.ts';
import { anchor, escapeText } from './markup.ts';

type FeedData = Pick<Archive, 'site' | 'updates'>;

/** A day as a date and time: feeds need a time and the record has only days, so it is midnight UTC. */
const instant = (day: string) => `${day}T00:00:00Z`;

const paragraph = (label: string, text: string | undefined) =>
  text ? `<p>${label && `<strong>${label}</strong> `}${escapeText(text)}</p>` : '';

const list = (label: string, items: string[]) =>
  items.length > 0
    ? `<p><strong>${label}</strong></p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
    : '';

/** A change as HTML: what changed, the text before and after, the reason, the records it touched and its sources. */
function updateHtml(update: Update): string {
  const touched = touchedLinks(update.touches).map(({ label, to }) =>
    to ? anchor(absolute(to), label) : escapeText(label),
  );
  const sources = update.sources.map(({ url, publisher, title }) =>
    anchor(url, fillText(words.sourceName, { publisher, title })),
  );
  return [
    paragraph('', update.what),
    paragraph(words.before, update.was),
    paragraph(words.now, update.now),
    paragraph(words.why, update.why),
    list(words.pages, touched),
    list(words.sources, sources),
  ].join('');
}

const titleOf = ({ site }: FeedData) => fillText(words.feedTitle, { site: site.name });
const descriptionOf = ({ site }: FeedData) =>
  fillText(words.feedDescription, { independence: site.independence });
/** The day the feed last changed. */
const changedOn = ({ site, updates }: FeedData) => lastDayOf(updates, firstPublishedOn(updates, site));

/** The changes of the record as an Atom feed, newest first. */
export function atomFeed(data: FeedData): string {
  const { site, updates } = data;
  const feed = new Feed({
    id: absolute(url('updates/')),
    link: absolute(url('updates/')),
    feed: absolute(url('feed.xml')),
    title: titleOf(data),
    description: descriptionOf(data),
    language: locale,
    author: { name: site.name, link: absolute(url()) },
    copyright: `${site.licence.name} ${site.licence.url}`,
    updated: new Date(instant(changedOn(data))),
    generator: false,
  });
  for (const update of updates)
    feed.addItem({
      id: absolute(updateUrl(update.id)),
      link: absolute(updateUrl(update.id)),
      // The feed package marks titles as HTML.
      title: escapeText(updateTitle(update)),
      date: new Date(instant(lastUpdatedOn(update))),
      published: new Date(instant(update.date)),
      category: [{ name: update.kind, term: update.kind }],
      content: updateHtml(update),
    });
  return feed.atom1();
}

/** The changes of the record as a JSON Feed 1.1, newest first. */
export function jsonFeed(data: FeedData): string {
  const { site, updates } = data;
  return json({
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(data),
    description: descriptionOf(data),
    home_page_url: absolute(url('updates/')),
    feed_url: absolute(url('feed.json')),
    language: locale,
    authors: [{ name: site.name, url: absolute(url()) }],
    _license: site.licence,
    items: updates.map((update) => ({
      id: absolute(updateUrl(update.id)),
      url: absolute(updateUrl(update.id)),
      title: updateTitle(update),
      content_html: updateHtml(update),
      date_published: instant(update.date),
      date_modified: instant(lastUpdatedOn(update)),
      tags: [update.kind],
    })),
  });
}
