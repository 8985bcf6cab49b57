/** A filter for the list of articles; an empty field matches every article. */
export interface ArticleFilter {
  topic: string;
  outlet: string;
}

/** The fields of an article that the filter uses. */
export interface FilterableArticle {
  topics: readonly string[];
  outlet: string;
}

const maxValueLength = 300;

/** Returns the outlet without a trailing remark in parentheses, so that "Agency (press release)" is found under "Agency". */
export function outletName(outlet: string): string {
  return outlet.replace(/\s*\([^)]*\)\s*$/, '');
}

/** Reads a filter from URL parameters and lists the values that no article has. */
export function readArticleFilter(
  params: URLSearchParams,
  articles: readonly FilterableArticle[],
): { filter: ArticleFilter; unknown: string[] } {
  const value = (name: string) => (params.get(name) ?? '').trim().slice(0, maxValueLength);
  const filter = { topic: value('topic'), outlet: value('outlet') };
  const unknown = [
    ...(articles.some(({ topics }) => topics.includes(filter.topic)) ? [] : [filter.topic]),
    ...(articles.some(({ outlet }) => outlet === filter.outlet) ? [] : [filter.outlet]),
  ].filter(Boolean);
  return { filter, unknown };
}

/** Returns a copy of the URL parameters with the filter set; other parameters are kept. */
export function writeArticleFilter(filter: ArticleFilter, params: URLSearchParams): URLSearchParams {
  const result = new URLSearchParams(params);
  for (const [name, value] of Object.entries(filter))
    if (value) result.set(name, value);
    else result.delete(name);
  return result;
}

/** Returns whether an article matches a filter. */
export function matchesArticle({ topic, outlet }: ArticleFilter, article: FilterableArticle): boolean {
  return (!topic || article.topics.includes(topic)) && (!outlet || article.outlet === outlet);
}
