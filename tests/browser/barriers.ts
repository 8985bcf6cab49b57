import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of those tags that look at colors. */
const colorRules = ['color-contrast', 'link-in-text-block'];

// What stands in a frame is a page of its own, and is looked at as such: the mode that visits frames takes a second a page.
// What passes is not described; for long pages that took most of the time.
const axeOn = (page: Page) =>
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .exclude('iframe[sandbox]');

async function findingsOf(page: Page, axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return over > 0 ? [...found, `scrolls sideways by ${over} px`] : found;
}

/** What axe finds on a page or in a part of it (WCAG 2.2 AA and best practice), and whether the page scrolls sideways; empty if nothing is amiss. */
export function findings(page: Page, part?: string): Promise<string[]> {
  const axe = axeOn(page).withTags(tags);
  return findingsOf(page, part ? axe.include(part) : axe);
}

/** The same in light and in dark. The schemes differ in colors alone, which accessibility.spec.ts holds, so that in dark only the rules about colors are asked again. */
export async function findingsInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findingsOf(page, axeOn(page).withRules(colorRules));
  return [...light, ...dark.map((finding) => `in dark: ${finding}`)];
}
