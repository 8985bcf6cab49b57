import type { Article, Event } from '../record/model.ts';
import { eventUrl } from '../site/urls.ts';
import * as articleWords from '../words/en/articleEntry.ts';
import { datedLink, described } from '../words/en/markdown.ts';
import { fillText } from '../words/fill.ts';
import { formatDateRange } from '../words/format.ts';
import { type Block, fillLine, type Inline, link, list, listOrNothing, paragraph, spaced } from './nodes.ts';
import { knownDate } from './sources.ts';

/** The date of an event, as precise as it is known. */
export const eventDate = ({ date, end }: Pick<Event, 'date' | 'end'>): string =>
  formatDateRange(date, end ?? date);

/** An event in a line: its date, and its headline as a link to its page. */
export const eventLine = (event: Event): Inline =>
  fillLine(datedLink, { date: eventDate(event), title: link(eventUrl(event.id), event.headline) });

/** A list of events. */
export const eventList = (events: readonly Event[]): Block[] => listOrNothing(events.map(eventLine));

/** A list of links to pages. */
export const linkList = (links: readonly { label: string; to: string }[]): Block[] =>
  listOrNothing(links.map(({ label, to }) => link(to, label)));

/** An article in a line: its title, outlet, author and date. */
export function articleLine({ title, url, outlet, author, date, paywalled }: Article): Inline {
  const isNamed = author !== undefined && !outlet.includes(author);
  return fillLine(described, {
    title: link(url, title),
    description: spaced(
      isNamed
        ? fillText(articleWords.publishedBy, { outlet, author, date: knownDate(date) })
        : fillText(articleWords.published, { outlet, date: knownDate(date) }),
      paywalled && articleWords.behindPaywall,
    ),
  });
}

/** An article with what it says. */
export function articleItem(article: Article): { line: Inline; below: Block[] } {
  const { summary, read, note, copy } = article;
  const remark = spaced(
    read && read !== 'full' && articleWords.readLabels[read],
    note,
    copy && link(copy, articleWords.anotherCopy),
  );
  return {
    line: articleLine(article),
    below: [
      paragraph(summary),
      ...(note !== undefined || copy !== undefined || (read !== undefined && read !== 'full')
        ? [paragraph(remark)]
        : []),
    ],
  };
}

/** Articles, each in a line. */
export const articleList = (articles: readonly Article[]): Block[] =>
  articles.length > 0 ? [list(articles.map(articleLine))] : [];
