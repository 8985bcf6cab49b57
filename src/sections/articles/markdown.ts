import { articleItem } from '../../markdown/lists.ts';
import { fillLine, joined, link, list, paragraph, section } from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import type { Archive } from '../../record/model.ts';
import { eventUrl, url } from '../../site/urls.ts';
import * as words from '../../words/en/articles.ts';
import { plural } from '../../words/plural.ts';
import { articleGroups } from './groups.ts';

/** The page of the articles. */
export function articlePages({ site, articles }: Archive): MarkdownPage[] {
  const lede = plural(articles.length, words.pageLede);
  return [
    {
      page: url('articles/'),
      title: words.pageTitle,
      description: lede,
      blocks: () => [
        paragraph(lede),
        ...articleGroups(articles, site.topics).flatMap(({ name, entries }) =>
          section(2, name, [
            list(
              entries.map((article) => {
                const { line, below } = articleItem(article);
                const events = joined(
                  article.events.map(({ id, headline }) => link(eventUrl(id), headline)),
                  '; ',
                );
                return {
                  line,
                  below:
                    article.events.length > 0
                      ? [...below, paragraph(fillLine(words.onEvents, { events }))]
                      : below,
                };
              }),
            ),
          ]),
        ),
      ],
    },
  ];
}
