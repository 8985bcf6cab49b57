import { fillLine, type Item, joined, link, list, paragraph, section, spaced } from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import { knownDate } from '../../markdown/sources.ts';
import type { Archive, Source } from '../../record/model.ts';
import { eventUrl, explainerUrl, url } from '../../site/urls.ts';
import { described } from '../../words/en/markdown.ts';
import * as words from '../../words/en/sources.ts';
import { fillText } from '../../words/fill.ts';
import { sourceGroups, sourcesLede } from './groups.ts';

/** A document with what was read of it and the pages that use it. */
function sourceItem({
  title,
  url: address,
  publisher,
  date,
  read,
  standing,
  onlyHttp,
  explainers,
  events,
}: Source): Item {
  const uses = [
    ...explainers.map(({ id, title: name }) => link(explainerUrl(id), name)),
    ...events.map(({ id, headline }) => link(eventUrl(id), headline)),
  ];
  return fillLine(described, {
    title: link(address, title),
    description: spaced(
      fillText(words.entryNote, { publisher, date: knownDate(date), read: words.entryReadLabels[read] }),
      standing && fillText(words.entryStanding, { standing }),
      onlyHttp && words.onlyHttp,
      uses.length > 0 && fillLine(words.usedIn, { pages: [joined(uses, '; '), '.'] }),
    ),
  });
}

/** The page of the documents. */
export function sourcePages({ sources }: Archive): MarkdownPage[] {
  const lede = sourcesLede(sources);
  return [
    {
      page: url('sources/'),
      title: words.pageTitle,
      description: lede,
      blocks: () => [
        paragraph(lede),
        ...sourceGroups(sources).flatMap(({ title, what, members }) =>
          members.length > 0 ? section(2, title, [paragraph(what), list(members.map(sourceItem))]) : [],
        ),
      ],
    },
  ];
}
