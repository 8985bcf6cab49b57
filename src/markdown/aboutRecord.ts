import type { Archive, Source } from '../record/model.ts';
import { contactUrl, deskOf } from '../site/desk.ts';
import { issuesUrl, sourceUrl } from '../site/urls.ts';
import * as desk from '../words/en/desk.ts';
import { readCount } from '../words/en/markdown.ts';
import * as words from '../words/en/sources.ts';
import { fillText } from '../words/fill.ts';
import { formatDate } from '../words/format.ts';
import { plural } from '../words/plural.ts';
import { reviewSummary } from '../words/reviewSummary.ts';
import { type Block, fillLine, joined, link, list, namedFact, paragraph, spaced, strong } from './nodes.ts';

const contactLink = (address: string) => link(contactUrl(address), address.replace(/^https:\/\/|\/$/g, ''));

/** Who answers for the site and where corrections go. */
export function publisherBlocks(archive: Archive): Block[] {
  const { publisher, file } = deskOf(archive);
  const { repository } = archive.site;
  if (publisher)
    return [
      list([
        namedFact(desk.publishedBy, spaced(publisher.name, publisher.about)),
        namedFact(desk.contact, contactLink(publisher.contact)),
        namedFact(desk.corrections, contactLink(publisher.corrections)),
      ]),
    ];
  const issues = issuesUrl(repository);
  return [
    paragraph(
      spaced(
        strong(desk.notNamed),
        file
          ? fillLine(desk.notNamedReport, { issues: link(issues, issues.slice('https://'.length)) })
          : desk.noPlaceYet,
      ),
    ),
  ];
}

const states = ['full', 'part', 'cited'] as const;
const kinds = ['primary', 'company', 'news', 'analysis'] as const;

/** How much of the documents was read, by kind, and which are known only through others. */
export function readingBlocks(sources: readonly Source[]): Block[] {
  const rows = [
    ...kinds.map((kind) => ({
      label: words.readingRows[kind],
      members: sources.filter((source) => source.kind === kind),
    })),
    { label: words.readingAll, members: sources },
  ].filter(({ members }) => members.length > 0);
  const unread = sources.filter(({ read }) => read === 'cited');
  return [
    paragraph(strong(words.readingTitle)),
    list(
      rows.map(({ label, members }) =>
        namedFact(
          label,
          joined(
            states.map((state) =>
              fillText(readCount, {
                read: words.readingColumns[state],
                count: members.filter(({ read }) => read === state).length,
              }),
            ),
            ', ',
          ),
        ),
      ),
    ),
    ...(unread.length > 0
      ? [
          paragraph(plural(unread.length, words.knownThroughOthers)),
          list(
            unread.map(({ id, publisher, title }) =>
              fillLine(words.unreadDocument, { publisher, title: link(sourceUrl(id), title) }),
            ),
          ),
        ]
      : []),
  ];
}

/** What a second reading of the record found; nothing if there was none. */
export function reviewBlocks(archive: Archive): Block[] {
  const { review } = archive;
  if (!review) return [];
  const { file } = deskOf(archive);
  return [
    paragraph(
      spaced(
        fillText(words.reviewed, { date: formatDate(review.date) }),
        reviewSummary(review),
        review.ledger && file && link(file(review.ledger), words.reviewLedger),
      ),
    ),
  ];
}
