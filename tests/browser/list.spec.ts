import { expect } from '@playwright/test';
import { fixtureAddress } from '../served.ts';
import { once, test } from './site.ts';

const widths = [360, 768, 1280];

test('the list reads as a list of dated events with headings, in words', once, async ({ page }) => {
  await page.goto(`${fixtureAddress}/timeline/`);
  await expect(page.locator('.timeline-list')).toMatchAriaSnapshot();
});

test('the keyboard reaches every event of the list in order, and opens it', async ({ page, archive }) => {
  test.setTimeout(120_000);
  const expectedIds = archive.events.map(({ id }) => id);
  await page.goto('/timeline/');
  await page.locator('.timeline-list h3 a').first().focus();
  const reached: string[] = [];
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: here } = document;
      const row = here?.closest('.timeline-list .row--event');
      return row ? { id: row.id, heading: here?.parentElement?.tagName === 'H3' } : null;
    });
  for (let here = await focused(); here; here = await focused()) {
    if (here.heading) reached.push(here.id);
    await page.keyboard.press('Tab');
  }
  expect(reached).toEqual(expectedIds);
  await page.locator('.timeline-list h3 a').last().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/events/${expectedIds.at(-1)}/$`));
});

test('the year of the rows on screen stays in sight', async ({ page, archive: { events } }) => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/timeline/');
    for (const { id, date } of [events.at(Math.floor(events.length / 2)), events.at(-2)].flatMap(
      (event) => event ?? [],
    )) {
      await page.locator(`#${id} h3`).evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
      await expect(page.locator(`#y${date.slice(0, 4)} > h2`), `${id} at ${width} px`).toBeInViewport({
        ratio: 1,
      });
    }
  }
});

test('no heading of a year lies over a row that a link leads to, or over a focused link', async ({
  page,
  archive: { events },
}) => {
  const [id = ''] = events.slice(-3).map((event) => event.id);
  const isOnTop = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + 2, top + 4));
    });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    // A visit of its own, and not a jump within the page of the width before.
    await page.goto('about:blank');
    await page.goto(`/timeline/#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
    for (const part of ['time', 'h3 a'])
      await expect.poll(() => isOnTop(`#${id} ${part}`), `${part} at ${width} px`).toBe(true);
    await page.locator('.timeline-list h3 a').last().focus();
    for (let times = 0; times < 12; times++) {
      await page.keyboard.press('Shift+Tab');
      const isCovered = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused?.closest('.timeline-list')) return false;
        const { left, top } = focused.getClientRects()[0] ?? new DOMRect();
        return !focused.contains(document.elementFromPoint(left + 2, top + 4));
      });
      expect(isCovered, `at ${width} px`).toBe(false);
    }
  }
});

test('a printed row says its year', once, async ({ page, archive: { events } }) => {
  const event = events.find(({ date }) => date.length === 10);
  await page.goto('/timeline/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(`#${event?.id} time span`)).toBeVisible();
});
