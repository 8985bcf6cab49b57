import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page or in a part of it (WCAG 2.2 AA and best practice), and whether the page scrolls sideways; empty if nothing is amiss. */
export async function findings(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(tags);
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return over > 0 ? [...found, `scrolls sideways by ${over} px`] : found;
}
