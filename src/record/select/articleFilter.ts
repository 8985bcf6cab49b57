/** What a reader asks of the list of articles; empty means all of them. */
export interface ArticleFilter {
  topic: string;
  outlet: string;
}

/** One article, as far as it can be found. */
export interface FindableArticle {
  topics: readonly string[];
  outlet: string;
}

const longest = 300;

/** The name an article is found by: its outlet without remarks in parentheses, so that "Agency (press release)" is found under "Agency". */
export function outletName(outlet: string): string {
  return outlet.replace(/\s*\([^)]*\)\s*$/, '');
}

/** Reads a filter from the parameters of an address, and names every value that no article has. */
export function readArticleFilter(
  params: URLSearchParams,
  articles: readonly FindableArticle[],
): { filter: ArticleFilter; unknown: string[] } {
  const value = (name: string) => (params.get(name) ?? '').trim().slice(0, longest);
  const filter = { topic: value('topic'), outlet: value('outlet') };
  const unknown = [
    ...(articles.some(({ topics }) => topics.includes(filter.topic)) ? [] : [filter.topic]),
    ...(articles.some(({ outlet }) => outlet === filter.outlet) ? [] : [filter.outlet]),
  ].filter(Boolean);
  return { filter, unknown };
}

/** Writes a filter into the parameters of an address; parameters of others stay. */
export function writeArticleFilter(filter: ArticleFilter, params: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const [name, value] of Object.entries(filter))
    if (value) written.set(name, value);
    else written.delete(name);
  return written;
}

/** Whether an article is what a filter asks for. */
export function fitsArticle({ topic, outlet }: ArticleFilter, article: FindableArticle): boolean {
  return (!topic || article.topics.includes(topic)) && (!outlet || article.outlet === outlet);
}
