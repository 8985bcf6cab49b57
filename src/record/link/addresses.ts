import type { Problem } from '../problems.ts';
import type { Records } from '../records.ts';

/** An address as it is compared: without its scheme, its fragment, `www.` and a slash at its end. */
const comparable = (url: string) =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .replace(/^[^/]+/, (host) => host.toLowerCase());

/** A title as it is compared: its letters and digits. */
const letters = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two dates can be of the same day: one is the other, or a part of it, or not known. */
const mayAgree = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);

/** Articles whose address opens another piece: that of another article, or that of a source with another title or date; one of two titles may be a part of the other. */
export function sharedAddresses({ articles, sources }: Pick<Records, 'articles' | 'sources'>): Problem[] {
  const sourcesAt = Map.groupBy(sources, ({ url }) => comparable(url));
  const first = new Map<string, Records['articles'][number]>();
  return articles.flatMap((article): Problem[] => {
    const at = comparable(article.url);
    const report = (field: 'url' | 'title' | 'date', value: string, message: string): Problem => ({
      file: article.file,
      field,
      value,
      message,
    });
    const other = first.get(at);
    if (other)
      return [
        report(
          'url',
          article.url,
          `is the address of another article, ${other.file}: one of the two is wrong`,
        ),
      ];
    first.set(at, article);
    const same = sourcesAt.get(at) ?? [];
    if (same.length === 0) return [];
    const own = letters(article.title);
    const titled = same.filter(({ title }) => own.includes(letters(title)) || letters(title).includes(own));
    const [source] = titled.length > 0 ? titled : same;
    if (!source) return [];
    const where = `${source.file}, which has the same address`;
    if (titled.length === 0)
      return [report('title', article.title, `is not the title in ${where}: “${source.title}”`)];
    if (titled.some(({ date }) => mayAgree(date, article.date))) return [];
    return [report('date', article.date ?? '', `is not the date in ${where}: ${source.date}`)];
  });
}
