import { expect, type Locator, type Page } from '@playwright/test';
import { pageKinds } from './kinds.ts';
import { need, test } from './site.ts';

const timelinePages = (site: Parameters<typeof pageKinds>[0]) =>
  pageKinds(site).filter(({ name }) => name === '/timeline' || name === '/timeline/[track]');

/** Sets letters, words and lines as far apart as WCAG 1.4.12 names. A style sheet made by a script is allowed by the policy of the pages. */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });

const boxesOf = (found: Locator) =>
  found.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));

/** Returns the pairs of boxes that overlap by more than a pixel in both directions. */
const overlapping = (boxes: readonly DOMRect[]) =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      )
      .map((b) => `${Math.round(a.x)},${Math.round(a.y)} and ${Math.round(b.x)},${Math.round(b.y)}`),
  );

for (const { width, height, screens } of [
  { width: 1280, height: 800, screens: 2 },
  { width: 390, height: 844, screens: 1.5 },
  { width: 360, height: 740, screens: 1.5 },
])
  test(`at ${width} x ${height} px the figure fits one screen, and the list begins within ${screens}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    for (const { path } of timelinePages(site)) {
      await page.goto(path);
      const figure = await page.locator('.timeline-figure .figure').boundingBox();
      expect(figure?.height, path).toBeLessThanOrEqual(width > 1000 ? 760 : height);
      const list = await page.locator('#list').boundingBox();
      expect(list?.y, path).toBeLessThanOrEqual(height * screens);
    }
  });

for (const width of [320, 390])
  test(`on a phone of ${width} px every link of a figure can be hit with a finger and leads where it says`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const path of ['/', ...timelinePages(site).map((kind) => kind.path)]) {
      await page.goto(path);
      const links = page.locator('.figure__upright:visible svg.chart a');
      const targets = await boxesOf(links.locator('rect.hit'));
      expect(targets, path).toHaveLength(await links.count());
      for (const { height, width: targetWidth } of targets) {
        expect(height, path).toBeGreaterThanOrEqual(23.9);
        expect(targetWidth, path).toBeGreaterThanOrEqual(24);
      }
      expect(overlapping(targets), path).toEqual([]);
      const years = page.locator('.figure__upright:visible svg.chart a[href*="#y"]');
      for (const href of await years.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
        const [, id = ''] = href.split('#');
        if (href.startsWith('#')) await expect(page.locator(`[id="${id}"]`), path).toHaveCount(1);
        else expect(href).toMatch(/\/timeline\/#y\d{4}$/);
      }
    }
  });

test('a tap on a year of the vertical drawing leads to its part of the list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/timeline/');
  const year = page.locator('.figure__upright:visible svg.chart a[href^="#y"]').last();
  const href = (await year.getAttribute('href')) ?? '';
  await year.click();
  await expect(page).toHaveURL(new RegExp(`/timeline/${href}$`));
  await expect(page.locator(`[id="${href.slice(1)}"]`)).toBeInViewport();
});

test('the name of each link of a figure begins with the words one sees (WCAG 2.5.3)', async ({
  page,
  site,
}) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', ...timelinePages(site).map((kind) => kind.path)]) {
      await page.goto(path);
      const links = await page.locator('.figure svg.chart a').evaluateAll((all) =>
        all.map((one) => ({
          seen: (one.querySelector('text:not(.tip text)')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
          name: one.getAttribute('aria-label') ?? '',
          titles: one.querySelectorAll('title').length,
        })),
      );
      for (const { seen, name, titles } of links) {
        expect(name.startsWith(seen), `${path}: "${seen}" is named "${name}"`).toBe(true);
        expect(name).not.toBe('');
        expect(titles).toBe(0);
      }
    }
  }
});

test('where readers set letters further apart, labels overlap neither each other nor the edge (WCAG 1.4.12)', async ({
  page,
  site,
}) => {
  for (const width of [360, 1152, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', ...timelinePages(site).map((kind) => kind.path)]) {
      await page.goto(path);
      await spaceText(page);
      for (const details of await page.locator('.figure__lens').all())
        await details.evaluate((one) => one.setAttribute('open', ''));
      for (const drawing of await page.locator('.figure svg.chart:visible').all()) {
        const boxes = await boxesOf(drawing.locator('text.label'));
        expect(
          overlapping(boxes.map((box) => ({ ...box, top: box.top + 3, bottom: box.bottom - 3 }))),
          `${path} at ${width}`,
        ).toEqual([]);
        for (const { left, right } of boxes) {
          expect(left, path).toBeGreaterThanOrEqual(0);
          expect(right, path).toBeLessThanOrEqual(width);
        }
      }
    }
  }
});

test('where readers set letters further apart, no role runs out of the tree of people', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const people = need(
    pageKinds(site).find(({ name }) => name === '/people'),
    'page of people',
  );
  await page.goto(people.path);
  need((await page.locator('.people-tree').count()) || undefined, 'tree of people');
  await spaceText(page);
  for (const { right } of await boxesOf(page.locator('.people-tree text')))
    expect(right).toBeLessThanOrEqual(1280);
});

test('the lens is a link that opens the enlarged figure', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/timeline/');
  const lens = page.locator('.figure__wide a:has(.lens)');
  need((await lens.count()) > 0 || undefined, 'lens');
  const enlarged = page.locator('.figure__lens');
  await expect(enlarged).not.toHaveAttribute('open');
  await lens.focus();
  await page.keyboard.press('Enter');
  await expect(enlarged).toHaveAttribute('open');
  await expect(enlarged.locator('.figure__wide')).toBeVisible();
});

for (const width of [390, 768, 1280])
  test(`the figure is on paper from a window of ${width} px, with its enlarged part`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', ...timelinePages(site).map((kind) => kind.path)]) {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      for (const drawing of await page.locator('.figure__wide').all()) {
        await expect(drawing, path).toBeVisible();
        expect((await drawing.boundingBox())?.height, path).toBeGreaterThan(15);
      }
      await expect(page.locator('.figure__upright:visible'), path).toHaveCount(0);
      const waits = await page
        .locator('.figure__stage, .figure__stage *')
        .evaluateAll((all) => all.filter((one) => getComputedStyle(one).animationName !== 'none').length);
      expect(waits, path).toBe(0);
      await page.emulateMedia({ media: 'screen' });
    }
  });
