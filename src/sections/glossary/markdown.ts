import { citeBlocks } from '../../markdown/cite.ts';
import { fillLine, heading, joined, link, paragraph, spaced } from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import { sourcesInLine } from '../../markdown/sources.ts';
import type { Archive } from '../../record/model.ts';
import { absolute, termUrl, url } from '../../site/urls.ts';
import { citeListPage } from '../../words/citationLines.ts';
import * as words from '../../words/en/glossary.ts';
import { plural } from '../../words/plural.ts';
import { ensurePeriod } from '../../words/wording.ts';

/** The page of the glossary. */
export function glossaryPages({ site, glossary }: Archive): MarkdownPage[] {
  const page = url('glossary/');
  const lede = plural(glossary.length, words.pageLede);
  return [
    {
      page,
      title: words.pageTitle,
      description: lede,
      blocks: () => [
        paragraph(lede),
        ...glossary.flatMap(({ term, also, meaning, see, sources }) => [
          heading(2, term),
          ...(also.length > 0 ? [paragraph(ensurePeriod(also.join(', ')))] : []),
          paragraph(meaning),
          ...(see.length > 0 || sources.length > 0
            ? [
                paragraph(
                  spaced(
                    see.length > 0 &&
                      fillLine(words.seeAlso, {
                        terms: joined(
                          see.map((other) => link(termUrl(other.id), other.term)),
                          ', ',
                        ),
                      }),
                    sources.length > 0 && fillLine(words.sources, { sources: sourcesInLine(sources) }),
                  ),
                ),
              ]
            : []),
        ]),
        ...citeBlocks(citeListPage(words.pageTitle, site, absolute(page))),
      ],
    },
  ];
}
