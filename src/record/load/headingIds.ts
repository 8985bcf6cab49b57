import { slug } from '../../words/wording.ts';

/** The prefix of every heading id in a text. No other id on a page may start with it, so that the two never collide. */
export const headingIdPrefix = 'text-';

/** The ids of a text's headings, in order; a repeated title gets a number at the end. */
export function headingIds(titles: readonly string[]): string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    const base = `${headingIdPrefix}${slug(title)}`;
    let id = base;
    for (let count = 1; used.has(id); count++) id = `${base}-${count}`;
    used.add(id);
    return id;
  });
}
