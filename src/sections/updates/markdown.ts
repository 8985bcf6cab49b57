import { linkList } from '../../markdown/lists.ts';
import {
  type Block,
  fillLine,
  heading,
  link,
  list,
  listOrNothing,
  namedFact,
  paragraph,
  spaced,
  strong,
} from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import { nameWithPinpoint } from '../../record/link/references.ts';
import type { Archive, Update } from '../../record/model.ts';
import { deskOf } from '../../site/desk.ts';
import { touchedLinks } from '../../site/touched.ts';
import { absolute, updateUrl, url } from '../../site/urls.ts';
import { reportError } from '../../words/en/desk.ts';
import * as words from '../../words/en/updates.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { plural } from '../../words/plural.ts';

const labeled = (label: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [paragraph(label), ...blocks] : [];

/** A change: what changed, the text before and after, why, the pages it touched and its sources. */
function updateBlocks({
  id,
  kind,
  title,
  date,
  what,
  why,
  was,
  now,
  amended,
  sources,
  touches,
}: Update): Block[] {
  return [
    heading(2, link(updateUrl(id), title)),
    list([namedFact(words.kinds[kind], formatDate(date))]),
    ...(what ? [paragraph(what)] : []),
    ...(was && now ? [list([namedFact(words.was, was), namedFact(words.now, now)])] : []),
    paragraph(spaced(strong(words.why), why)),
    ...labeled(words.pages, linkList(touchedLinks(touches))),
    ...labeled(
      words.sources,
      listOrNothing(
        sources.map(({ url: address, title: name, publisher, at }) =>
          fillLine(words.sourceOf, {
            title: link(address, name),
            publisher: nameWithPinpoint(publisher, at),
          }),
        ),
      ),
    ),
    ...(amended ? [paragraph(fillText(words.amended, { date: formatDate(amended) }))] : []),
  ];
}

/** The page of the changes. */
export function updatePages(archive: Archive): MarkdownPage[] {
  const { site, updates } = archive;
  const page = url('updates/');
  const corrections = updates.filter(({ kind }) => kind === 'correction').length;
  return [
    {
      page,
      title: words.pageTitle,
      description: words.pageLede,
      blocks: () => [
        paragraph(words.pageLede),
        paragraph(
          fillLine(words.state, {
            entries: plural(updates.length, words.entries),
            corrections: corrections === 0 ? words.noCorrections : plural(corrections, words.corrections),
            date: formatDate(site.reviewed),
            report: link(deskOf(archive).report(absolute(page)), reportError),
          }),
        ),
        ...updates.flatMap(updateBlocks),
      ],
    },
  ];
}
