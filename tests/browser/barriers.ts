import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of those tags whose result depends on colors. */
const colorRules = ['color-contrast', 'link-in-text-block'];

// Framed widgets are checked as pages of their own. Legacy mode skips frames, which would cost a second a page.
// Only violations are reported: describing what passed took most of the time on long pages.
const axeOn = (page: Page) =>
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .exclude('iframe[sandbox]');

/** Returns by how many pixels a page scrolls sideways, as a finding; empty if it does not. */
async function sidewaysFindings(page: Page): Promise<string[]> {
  const overflowPx = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return overflowPx > 0 ? [`scrolls sideways by ${overflowPx} px`] : [];
}

/** Lays out what is out of sight as well: until then it has an estimated height, and axe takes it to be covered by what follows. */
const layOutAll = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });

async function findingsOf(page: Page, axe: AxeBuilder): Promise<string[]> {
  await layOutAll(page);
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  return [...found, ...(await sidewaysFindings(page))];
}

/** Returns what axe finds on a page or in a part of it (WCAG 2.2 AA and best practices), and whether the page scrolls sideways; empty if nothing is wrong. */
export function findings(page: Page, part?: string): Promise<string[]> {
  const axe = axeOn(page).withTags(tags);
  return findingsOf(page, part ? axe.include(part) : axe);
}

/** Returns the findings in light and dark mode. The modes differ only in colors, as accessibility.spec.ts tests, so dark mode runs only the color rules. */
export async function findingsInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findingsOf(page, axeOn(page).withRules(colorRules));
  return [...light, ...dark.map((finding) => `in dark: ${finding}`)];
}
