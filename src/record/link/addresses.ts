import type { Problem } from '../problems.ts';
import type { Records } from '../records.ts';

/** Normalizes a URL for comparison: without scheme, fragment, `www.` and trailing slash, and with a lower-case host. */
export const normalizeUrl = (url: string) =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .replace(/^[^/]+/, (host) => host.toLowerCase());

/** Normalizes a title for comparison: its letters and digits in lower case. */
const normalizeTitle = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Returns whether two partial dates could be the same day; an unknown date matches any. */
const datesCompatible = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);

/** Reports articles whose URL is also that of another article, or of a source with a different title or date. Titles match if one contains the other. */
export function addressConflicts({ articles, sources }: Pick<Records, 'articles' | 'sources'>): Problem[] {
  const sourcesByUrl = Map.groupBy(sources, ({ url }) => normalizeUrl(url));
  const articlesByUrl = new Map<string, Records['articles'][number]>();
  return articles.flatMap((article): Problem[] => {
    const url = normalizeUrl(article.url);
    const report = (field: 'url' | 'title' | 'date', value: string, message: string): Problem => ({
      file: article.file,
      field,
      value,
      message,
    });
    const other = articlesByUrl.get(url);
    if (other)
      return [
        report(
          'url',
          article.url,
          `is the address of another article, ${other.file}: one of the two is wrong`,
        ),
      ];
    articlesByUrl.set(url, article);
    const candidates = sourcesByUrl.get(url) ?? [];
    if (candidates.length === 0) return [];
    const articleTitle = normalizeTitle(article.title);
    const sameTitle = candidates.filter(
      ({ title }) =>
        articleTitle.includes(normalizeTitle(title)) || normalizeTitle(title).includes(articleTitle),
    );
    const [source] = sameTitle.length > 0 ? sameTitle : candidates;
    if (!source) return [];
    const where = `${source.file}, which has the same address`;
    if (sameTitle.length === 0)
      return [report('title', article.title, `is not the title in ${where}: “${source.title}”`)];
    if (sameTitle.some(({ date }) => datesCompatible(date, article.date))) return [];
    return [report('date', article.date ?? '', `is not the date in ${where}: ${source.date}`)];
  });
}
