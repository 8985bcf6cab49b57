import type { Article, Site } from '../../record/model.ts';
import { origin } from '../../words/en/articles.ts';

/** Returns the article the record began with and those it points to. */
export const originArticles = (articles: readonly Article[]): Article[] =>
  (['seed', 'related'] as const).flatMap((role) => articles.filter((article) => article.role === role));

/** Returns the articles in groups with titles: those the record began with and those they point to, then by topic. */
export function articleGroups(
  articles: readonly Article[],
  topics: Site['topics'],
): { id: string; name: string; entries: Article[] }[] {
  return [
    {
      id: 'origin',
      name: origin,
      entries: originArticles(articles),
    },
    ...topics.map(({ id, name }) => ({
      id,
      name,
      entries: articles.filter((article) => !article.role && article.topics[0] === id),
    })),
  ].filter(({ entries }) => entries.length > 0);
}
