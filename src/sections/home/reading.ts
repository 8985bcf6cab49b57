import type { Article, Explainer, Site } from '../../record/model.ts';

/** Returns the explainers that no case links to. */
export const furtherExplainers = (
  { cases }: Pick<Site, 'cases'>,
  explainers: readonly Explainer[],
): Explainer[] => explainers.filter((piece) => !cases.some(({ explainer }) => explainer === piece));

/** Returns the article the record began with and those it points to. */
export const originArticles = (articles: readonly Article[]): Article[] =>
  (['seed', 'related'] as const).flatMap((role) => articles.filter((article) => article.role === role));
