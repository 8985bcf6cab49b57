import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { storiesOf } from '../../src/sections/story/stories.ts';
import { fixtureAddress } from '../served.ts';
import { findings } from './barriers.ts';
import { once, test } from './site.ts';

const places = ['/story/', '/embed/story/'];

/** Returns the ids of the steps at least half of which is in sight. */
const stepsInSight = (page: Page) =>
  page.locator('.step').evaluateAll((steps) =>
    steps
      .filter((step) => {
        const { left, right } = step.getBoundingClientRect();
        const row = step.closest('.story__row')?.getBoundingClientRect() ?? { left: 0, right: 0 };
        return Math.min(right, row.right) - Math.max(left, row.left) > (right - left) / 2;
      })
      .map(({ id }) => id),
  );

/** Waits until a step is the only one in sight. */
const expectStep = (page: Page, id: string | undefined) =>
  expect.poll(() => stepsInSight(page)).toEqual([id]);

test('every key date is a step, in order, with its headline, its summary and its place among all', async ({
  page,
  archive: { site },
}) => {
  const { events } = site.figure.timeline;
  for (const place of places) {
    await page.goto(place);
    const steps = page.locator('.step');
    expect(await steps.evaluateAll((all) => all.map(({ id }) => id))).toEqual(events.map(({ id }) => id));
    await expect(steps.locator('h2')).toHaveText(events.map(({ headline }) => headline));
    await expect(steps.locator('.step__text > p')).toHaveText(events.map(({ summary }) => summary));
    await expect(page.locator('.step__place')).toHaveText(
      events.map((_, index) => new RegExp(`^←?${index + 1} of ${events.length}→?$`)),
    );
    for (const [index, { disputed }] of events.entries())
      await expect(steps.nth(index).locator('.disputed')).toHaveText(
        disputed.map((point) => `Disputed. ${point}`),
      );
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a story leads from date to date, and each date has an address', async ({
    page,
    archive: { site },
  }) => {
    const [first, second, third] = site.figure.timeline.events;
    for (const place of places) {
      await page.goto(place);
      await expectStep(page, first?.id);
      await page.locator(`#${first?.id} [rel=next]`).click();
      await expectStep(page, second?.id);
      await page.locator(`#${second?.id} [rel=prev]`).click();
      await expectStep(page, first?.id);
      await page.goto(`${place}#${third?.id}`);
      await expectStep(page, third?.id);
    }
    await page.goto(`/story/${second?.id}/`);
    await expect(page.locator('.step h2')).toHaveText([second?.headline ?? '']);
    await page.locator('[rel=next]').click();
    await expect(page).toHaveURL(new RegExp(`/story/${third?.id}/$`));
    await page.getByRole('link', { name: /^All \d+ dates, one at a time/ }).click();
    await expect(page).toHaveURL(new RegExp(`/story/#${third?.id}$`));
    await expectStep(page, third?.id);
  });
});

test('the keys go from date to date, and the heading of each has the focus', async ({
  page,
  archive: { site },
}) => {
  const { events } = site.figure.timeline;
  for (const place of places) {
    await page.goto(place);
    await page.locator('.story__row').focus();
    await page.keyboard.press('ArrowRight');
    await expectStep(page, events[1]?.id);
    await page.keyboard.press('End');
    await expectStep(page, events.at(-1)?.id);
    await page.keyboard.press('Home');
    await expectStep(page, events[0]?.id);
    await expect(page.locator('.step h2').first()).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('.step h2 a').first()).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('.step__panel').first()).toBeVisible();
    await page.locator('.step [rel=next]').first().focus();
    await page.keyboard.press('Enter');
    await expectStep(page, events[1]?.id);
    await expect(page.locator('.step h2').nth(1)).toBeFocused();
  }
});

test('a Tab after the keys of the browser stays with the date in sight', async ({
  page,
  archive: { site },
}) => {
  for (const place of places) {
    await page.goto(place);
    await page.locator('.story__row').focus();
    await page.keyboard.press('ArrowRight');
    await expectStep(page, site.figure.timeline.events[1]?.id);
    await expect(page.locator('.step h2 a').first()).toHaveAttribute('tabindex', '-1');
    await page.keyboard.press('Tab');
    await expect(page.locator('.step').nth(1).locator(':focus')).toHaveCount(1);
  }
});

test('the address names the date a reader has come to, and stays as it was before', async ({
  page,
  archive: { site },
}) => {
  const [, second] = site.figure.timeline.events;
  await page.goto('/story/');
  await page.locator('.step [rel=next]').first().click();
  await expect(page).toHaveURL(new RegExp(`/story/#${second?.id}$`));
  await page.reload();
  await expectStep(page, second?.id);
  await page.goto(`/embed/story/?event=${second?.id}`);
  await expectStep(page, second?.id);
});

test('a swipe goes one date on', async ({ browser, site: { address }, archive: { site } }) => {
  const context = await browser.newContext({
    baseURL: address,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 700 },
  });
  const page = await context.newPage();
  await page.goto('/embed/story/');
  const session = await context.newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 250 }] });
  await send('touchStart', 300);
  for (let x = 290; x >= 60; x -= 10) await send('touchMove', x);
  await send('touchEnd');
  await expectStep(page, site.figure.timeline.events[1]?.id);
  await context.close();
});

test('steps move at once for readers who want less motion', once, async ({ page, archive: { site } }) => {
  const behavior = () =>
    page.locator('.story__row').evaluate((row: HTMLElement) => {
      row.focus();
      return getComputedStyle(row).scrollBehavior;
    });
  await page.goto('/story/');
  expect(await behavior()).toBe('smooth');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await behavior()).toBe('auto');
  await page.locator('.step [rel=next]').first().click();
  expect(await stepsInSight(page)).toEqual([site.figure.timeline.events[1]?.id]);
});

test('a story is as high at every date, and fits the column it is made for', async ({ page, archive }) => {
  test.setTimeout(120_000);
  const wrong: string[] = [];
  for (const [index, { id, events }] of storiesOf(archive).entries()) {
    const name = index === 0 ? 'story' : `story/${id}`;
    for (const width of [240, 320, 360, 650, 900]) {
      await page.setViewportSize({ width, height: 600 });
      await page.goto(`/embed/${name}/`);
      const heights = await page.locator('.widget').evaluate((widget) => {
        const row = widget.querySelector('.story__row');
        return [...widget.querySelectorAll<HTMLElement>('.step')].map((step) => {
          row?.scrollTo({ left: step.offsetLeft, behavior: 'instant' });
          const isCut = step.scrollHeight > step.clientHeight + 1 || step.scrollWidth > step.clientWidth + 1;
          return isCut ? -1 : widget.getBoundingClientRect().height;
        });
      });
      const most = { 360: 560, 650: 480 }[width] ?? Infinity;
      if (heights.length !== events.length || new Set(heights).size !== 1 || Math.max(...heights) > most)
        wrong.push(`${name} at ${width} px: ${heights}`);
      if (heights.includes(-1)) wrong.push(`${name} at ${width} px cuts a step off`);
    }
  }
  expect(wrong).toEqual([]);
});

test('what a step marks lies over the drawing of its story', async ({ page, archive }) => {
  for (const [index, { id }] of storiesOf(archive).entries())
    for (const width of [360, 650]) {
      await page.setViewportSize({ width, height: 600 });
      await page.goto(`/embed/${index === 0 ? 'story' : `story/${id}`}/`);
      const placesOf = (selector: string) =>
        page.locator(selector).evaluateAll((drawings) =>
          drawings.map((drawing) => {
            const { left, width: ownWidth } = drawing.getBoundingClientRect();
            return [Math.round(left), Math.round(ownWidth)];
          }),
        );
      const drawn = await placesOf('.story__lanes');
      expect(drawn.length, id).toBeGreaterThan(0);
      expect(await placesOf('.step:first-child .step__marker'), `${id} at ${width} px`).toEqual(drawn);
    }
});

for (const scheme of ['light', 'dark'] as const)
  test.describe(`a reader in ${scheme}`, scheme === 'dark' ? once : {}, () => {
    test.use({ colorScheme: scheme });

    test('finds no accessibility problem in a story, with sources open, however narrow', async ({ page }) => {
      for (const place of places)
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(place);
          await page.locator('.step__text summary').first().click();
          expect(await findings(page), `${place} at ${width} px`).toEqual([]);
        }
    });
  });

test('a story on paper has every date with its sources', once, async ({ page, archive: { site } }) => {
  await page.goto('/story/');
  await page.emulateMedia({ media: 'print' });
  const tops = await page
    .locator('.step h2')
    .evaluateAll((all) => all.map((heading) => heading.getBoundingClientRect().top));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(new Set(tops).size).toBe(site.figure.timeline.events.length);
  await expect(page.locator('.step .proof').filter({ visible: true })).toHaveCount(tops.length);
});

test('a story reads as a list of dates with headings, texts and links', once, async ({ page }) => {
  await page.goto(`${fixtureAddress}/story/`);
  await expect(page.locator('.story')).toMatchAriaSnapshot();
});
