import { slug } from '../words/wording.ts';

/** What the id of every heading in a text begins with. No other id of a page may, so that the two never collide. */
export const headingPrefix = 'text-';

/** The ids of a text's headings, in order; a title used before gets a number. */
export function headingIds(titles: readonly string[]): string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    const base = `${headingPrefix}${slug(title)}`;
    let id = base;
    for (let count = 1; used.has(id); count++) id = `${base}-${count}`;
    used.add(id);
    return id;
  });
}
