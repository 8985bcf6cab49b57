import { expect, type Locator } from '@playwright/test';
import { once, test } from './site.ts';
import { openView } from './zoomed.ts';

test.use({ viewport: { width: 1280, height: 900 }, contextOptions: { forcedColors: 'active' } });

/** Returns a property of what is drawn for each of some elements, or for their part before the text. */
const drawn = (elements: Locator, property: string, part = '') =>
  elements.evaluateAll(
    (nodes, [name = '', pseudo]) =>
      nodes.map((node) => getComputedStyle(node, pseudo || null).getPropertyValue(name)),
    [property, part],
  );

/** Expects that of many only one is drawn as the chosen one is. */
function expectOne(values: string[], chosen: string | undefined): void {
  expect(values.length).toBeGreaterThan(1);
  expect(values.filter((value) => value === chosen)).toHaveLength(1);
}

test(
  'in forced colors the current page, widget, width and code are drawn unlike the others',
  once,
  async ({ page }) => {
    await page.goto('/press/');
    await expect(page.locator('press-builder')).toHaveAttribute('data-ready');
    const links = page.locator('.nav a');
    const [current] = await drawn(page.locator('.nav a[aria-current]'), 'border-bottom-color');
    expectOne(await drawn(links, 'border-bottom-color'), current);
    const cards = page.locator('.builder__kinds input ~ span');
    expectOne(await drawn(cards, 'border-top-width', '::before'), '4px');
    for (const group of await page.locator('.segments').all()) {
      const [chosen] = await drawn(group.locator(':checked + span'), 'background-color');
      expectOne(await drawn(group.locator('input + span'), 'background-color'), chosen);
    }
  },
);

test('in forced colors what is not sure of a bar is drawn unlike what is', once, async ({ page }) => {
  await openView(page);
  const [sure] = await drawn(page.locator('.zoom-bar:not(.zoom-bar--unsure)').first(), 'background-color');
  const unsure = page.locator('.zoom-bar--unsure').first();
  expect((await drawn(unsure, 'background-color'))[0]).not.toBe(sure);
  expect((await drawn(unsure, 'border-top-style'))[0]).toBe('dashed');
  expect((await drawn(unsure, 'border-top-color'))[0]).toBe(sure);
});
