import { expect } from '@playwright/test';
import { basedAddress } from '../served.ts';
import { pageKinds } from './kinds.ts';
import { test } from './site.ts';
import { mainWidget } from './widgets.ts';

test('no page breaks its own policy, requests another site or stores anything', async ({
  page,
  context,
  site,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    // Chromium logs the 404 of a missing page as an error.
    if (message.type() === 'error' && !message.text().includes('404'))
      faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) faults.push(`${page.url()} asks ${request.url()}`);
  });
  for (const { path } of pageKinds(site)) await page.goto(path);
  expect(faults).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page shows its text', async ({ page, site }) => {
    for (const { path } of pageKinds(site)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).not.toBeEmpty();
    }
  });
});

test('without style sheets the page still reads from top to bottom', async ({ page }) => {
  await page.route('**/*.css', (route) => route.abort());
  await page.goto('/');
  const tops = await page
    .locator('h1, h2')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  await expect(page.getByRole('link', { name: 'Timeline', exact: true }).first()).toBeVisible();
});

test('the keyboard reaches the content in two steps and always shows its focus', async ({ page }) => {
  await page.goto('/timeline/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  expect(outline).not.toBe('none');
});

test('each key mark of the figure leads to its event by keyboard', async ({ page }) => {
  await page.goto('/');
  const marks = page.locator('.figure__wide a:not([tabindex])');
  expect(await marks.count()).toBeGreaterThan(0);
  const href = await marks.first().getAttribute('href');
  await marks.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

const figures = ['/', '/timeline', '/timeline/[track]'];
for (const width of [320, 768, 1280])
  for (const figure of figures)
    test(`the labels of a figure never overlap at ${width} px (${figure})`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(pageKinds(site).find(({ name }) => name === figure)?.path ?? figure);
      const drawings = page.locator('.figure__wide:visible, .figure__upright:visible svg.chart');
      for (const drawing of await drawings.all()) {
        const boxes = await drawing
          .locator('text.label')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
        expect(boxes.length).toBeGreaterThan(0);
        boxes.forEach((a, index) =>
          boxes.slice(index + 1).forEach((b) => {
            const apart =
              a.right <= b.left + 1 ||
              b.right <= a.left + 1 ||
              a.bottom <= b.top + 3 ||
              b.bottom <= a.top + 3;
            expect(
              apart,
              `labels at ${Math.round(a.x)},${Math.round(a.y)} and ${Math.round(b.x)},${Math.round(b.y)}`,
            ).toBe(true);
          }),
        );
        const edge = await page.evaluate(() => document.documentElement.clientWidth);
        for (const box of boxes) expect(box.right).toBeLessThanOrEqual(edge + 1);
      }
    });

test('a mark without a label shows its date and headline on hover, until Escape is pressed', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const mark = page.locator('.figure__stage a:has(.tip)').last();
  await expect(mark.locator('.tip')).toBeHidden();
  await mark.locator('circle').hover();
  await expect(mark.locator('.tip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(mark.locator('.tip')).toBeHidden();
  await page.mouse.move(0, 0);
  await mark.locator('circle').hover();
  await expect(mark.locator('.tip')).toBeVisible();
});

test('on paper what heads something stays with it, and the sources are listed with their addresses', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ media: 'print' });
  const heads = ['h2', 'h3', 'h4', 'dt', 'caption', 'summary', 'tr:has(> th[scope=rowgroup])'];
  const widget = `/embed/${mainWidget()}/`;
  for (const { name, path } of [...pageKinds(site), { name: widget, path: widget }]) {
    await page.goto(path);
    const breaks = await page
      .locator(heads.join(', '))
      .filter({ visible: true })
      .evaluateAll((all) => all.map((one) => `${one.localName}: ${getComputedStyle(one).breakAfter}`));
    for (const one of breaks) expect(one, name).toMatch(/: avoid$/);
  }
  await page.goto('/sources/');
  for (const control of ['.bibliography__cite', '.bibliography .note a'])
    await expect(page.locator(control).filter({ visible: true }), control).toHaveCount(0);
  const addresses = await page
    .locator('.bibliography__title a')
    .evaluateAll((links) =>
      links.map((link) => [getComputedStyle(link, '::after').content, `"${link.getAttribute('href')}"`]),
    );
  expect(addresses.length).toBeGreaterThan(0);
  for (const [printed, address] of addresses) expect(printed).toBe(address);
});

test('print hides the navigation and keeps the figure', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/timeline/');
  await expect(page.locator('.nav')).toBeHidden();
  await expect(page.locator('.figure__wide').first()).toBeVisible();
  await expect(page.locator('.row--event').last()).toBeVisible();
});

test('an explainer and an event print as an article: black on white, no navigation, each source with its address', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const { name, path } of pageKinds(site).filter(({ name }) =>
    /^\/(explainers|events)\/\[id\]$/.test(name),
  )) {
    await page.goto(path);
    for (const selector of [
      '.nav',
      '.crumbs',
      '.page-actions',
      '.contents',
      '.date-rail',
      '.event__side',
      '.event__related',
      '.edit',
    ])
      expect(await page.locator(selector).filter({ visible: true }).count(), `${selector} of ${name}`).toBe(
        0,
      );
    const colors = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return { backgroundColor, color };
    });
    expect(colors, name).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' });
    const labels = page.locator('main :is(h1, h2, h3, h4, .kicker, .dispute__word)');
    const stranded = await labels.evaluateAll((all) =>
      all.filter((label) => getComputedStyle(label).breakAfter !== 'avoid').map((label) => label.textContent),
    );
    expect(stranded, `labels that may stand alone at the foot of ${name}`).toEqual([]);
    // What is folded on a screen is printed.
    for (const facts of await page.locator('.event__details .facts').all()) await expect(facts).toBeVisible();
    const sources = await page.locator('.source-list__title a').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href'),
        printed: getComputedStyle(link, '::after').content,
      })),
    );
    expect(sources.length, name).toBeGreaterThan(0);
    for (const { href, printed } of sources) expect(printed, name).toBe(`"${href}"`);
    await expect(page.locator('.footer .print-only')).toContainText(path);
  }
});

test('below a base path the site links to itself', async ({ page }) => {
  await page.goto(basedAddress);
  await page.getByRole('link', { name: 'Timeline', exact: true }).first().click();
  await expect(page).toHaveURL(`${basedAddress}timeline/`);
  await page.locator('.row--event a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
