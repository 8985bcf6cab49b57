import { expect, type Page } from '@playwright/test';
import { test } from './site.ts';
import { cursorOf, monthsAround, openView, titleOf } from './zoomed.ts';

/** The marks that stand for several events, or for one, and can be pressed: what is on screen and under no other mark. */
const pressableMarks = (page: Page, shared: boolean) =>
  page.locator('.zoom-mark').evaluateAll(
    (marks, wantShared) =>
      marks
        .filter((mark) => mark.classList.contains('zoom-mark--shared') === wantShared)
        .filter((mark) => {
          const { x, y, width, height } = (
            mark.querySelector('.zoom-mark__target') ?? mark
          ).getBoundingClientRect();
          const found = document.elementFromPoint(x + width / 2, y + height / 2);
          return found?.closest('[data-event]') === mark;
        })
        .map((mark) => (mark as SVGElement).dataset['event']),
    shared,
  );

const markOf = (page: Page, id: string | undefined) =>
  page.locator(`.zoom-mark[data-event="${id}"] .zoom-mark__target`);

const showBoard = (page: Page) =>
  page.locator('.zoom__area').evaluate((area) => area.scrollIntoView({ block: 'center' }));

test('the mouse shows date and headline of a mark until Escape is pressed, and a press opens them beside it', async ({
  page,
  archive: { events },
}) => {
  await openView(page);
  await showBoard(page);
  const [id] = await pressableMarks(page, false);
  const event = events.find((one) => one.id === id);
  await markOf(page, id).hover();
  await expect(page.locator('.zoom__tip')).toContainText(event?.headline ?? '-');
  await page.keyboard.press('Escape');
  await expect(page.locator('.zoom__tip')).toBeHidden();
  await expect(page.locator('.vis-timeline')).toBeVisible();
  await markOf(page, id).click();
  await expect(page.locator('.zoom__tip')).toBeHidden();
  const card = page.locator('.zoom__details');
  await expect(card.locator('h3')).toHaveText(event?.headline ?? '-');
  await expect(page.getByRole('status').filter({ hasText: event?.headline ?? '-' })).toHaveCount(1);
  const [cardBox, markBox, areaBox] = await Promise.all(
    [card, markOf(page, id), page.locator('.zoom__area')].map((part) => part.boundingBox()),
  );
  if (!cardBox || !markBox || !areaBox) throw new Error('The card, the mark or the board has no box.');
  const besideMark =
    cardBox.x >= markBox.x + markBox.width / 2 || cardBox.x + cardBox.width <= markBox.x + markBox.width / 2;
  expect(besideMark).toBe(true);
  expect(cardBox.x + cardBox.width).toBeLessThanOrEqual(areaBox.x + areaBox.width + 1);
});

test('a press on a mark of several events lists them, and one of them opens', async ({ page }) => {
  await openView(page);
  await showBoard(page);
  const [id] = await pressableMarks(page, true);
  test.skip(!id, 'No two events of this story share a mark.');
  const count = Number(await page.locator(`.zoom-mark[data-event="${id}"] .zoom-mark__count`).textContent());
  await markOf(page, id).click();
  const buttons = page.locator('.zoom__shared button');
  await expect(buttons).toHaveCount(count);
  const headline = (await buttons.last().textContent()) ?? '';
  await buttons.last().click();
  await expect(page.locator('.zoom__details h3')).toHaveText(headline);
  await page.keyboard.press('Escape');
  await expect(page.locator('.zoom__details')).toBeHidden();
});

test('a double click beside the marks zooms in there, and Back undoes each zoom', async ({ page }) => {
  await openView(page);
  await showBoard(page);
  const opening = (await titleOf(page).textContent()) ?? '';
  const box = await page.locator('.zoom__chart .vis-center').boundingBox();
  if (!box) throw new Error('The board has no box.');
  // Beside the marks: in the first pixels of a row.
  await page.mouse.dblclick(box.x + box.width * 0.4, box.y + 2);
  await expect(titleOf(page)).not.toHaveText(opening);
  await expect(page).toHaveURL(/[?&]span=/);
  const first = (await titleOf(page).textContent()) ?? '';
  const firstUrl = page.url();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  // The address tells when the view has come to rest.
  await expect(page).not.toHaveURL(firstUrl);
  await page.goBack();
  await expect(titleOf(page)).toHaveText(first);
  await page.goBack();
  await expect(titleOf(page)).toHaveText(opening);
});

test('named places lead there and back', async ({ page, archive: { site } }) => {
  await openView(page);
  const opening = (await titleOf(page).textContent()) ?? '';
  const { lens } = site.figure;
  test.skip(!lens, 'This story has no enlarged period.');
  await page.getByRole('button', { name: lens?.title ?? '-' }).click();
  await expect(page).toHaveURL(new RegExp(`span=${lens?.from}\\.\\.${lens?.to}`));
  await page.getByRole('button', { name: 'Whole period' }).click();
  await expect(titleOf(page)).toContainText(String(site.reviewed.slice(0, 4)));
  const start = page.getByRole('button', { name: /^Since / });
  if (await start.count()) {
    await start.click();
    await expect(titleOf(page)).toHaveText(opening);
  }
});

test('the first Tab into the view shows where it is', async ({ page, archive: { events } }) => {
  const middle = events[Math.floor(events.length / 2)];
  await openView(page, `/timeline/?view=zoom&span=${monthsAround(middle)}`);
  await page.locator('.zoom__places button').last().focus();
  // The search may stand between.
  const isReached = () => cursorOf(page).evaluate((cursor) => cursor === document.activeElement);
  for (let stops = 0; stops < 6 && !(await isReached()); stops++) await page.keyboard.press('Tab');
  await expect(cursorOf(page)).toBeFocused();
  await expect(cursorOf(page)).not.toHaveClass(/is-away/);
  await expect(cursorOf(page)).toBeInViewport();
});

test('the time axis stays in sight while the page scrolls past the lanes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 300 });
  await openView(page);
  await page.locator('.zoom__chart .vis-labelset .vis-label').last().scrollIntoViewIfNeeded();
  const axis = await page.locator('.zoom__chart .vis-panel.vis-top').boundingBox();
  expect(axis?.y).toBeGreaterThanOrEqual(-1);
  expect(axis?.y).toBeLessThan(300);
});

test.describe('a reader who asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('gets a zoom at once', async ({ page }) => {
    await openView(page);
    const opening = (await titleOf(page).textContent()) ?? '';
    const after = await page.getByRole('button', { name: 'Zoom in' }).evaluate(async (button) => {
      (button as HTMLElement).click();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return document.querySelector('[data-zoom-title]')?.textContent;
    });
    expect(after).not.toBe(opening);
  });
});

test.describe('a reader with a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('taps a mark of 24 pixels or more, and reads it in a sheet that does not cover the mark', async ({
    page,
  }) => {
    await openView(page);
    const sizes = await page
      .locator('.zoom-mark__target')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().width));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await showBoard(page);
    const [id] = await pressableMarks(page, false);
    await markOf(page, id).tap();
    const sheet = page.locator('.zoom__details');
    await expect(sheet).toBeVisible();
    const [sheetBox, markBox] = await Promise.all([sheet.boundingBox(), markOf(page, id).boundingBox()]);
    expect((markBox?.y ?? 0) + (markBox?.height ?? 0) / 2).toBeLessThan(sheetBox?.y ?? 0);
    const bottom = (sheetBox?.y ?? 0) + (sheetBox?.height ?? 0);
    expect(bottom).toBeLessThanOrEqual(801);
  });
});
