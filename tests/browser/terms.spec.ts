import { expect, type Page, test } from '@playwright/test';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { findings } from './barriers.ts';

const { archive } = loadRecordOrThrow('content');
const explainer = archive.explainers.find(({ text }) => text.uses.some(({ word }) => word === 'Term'));
const use = explainer?.text.uses.find(({ word }) => word === 'Term');
const term = archive.glossary.find(({ id }) => id === use?.id);
const address = `/explainers/${explainer?.id}/`;

const termElement = (page: Page) => page.locator('.term-word').first();
const note = (page: Page) => termElement(page).locator('.term-note');

test('the meaning of a term shows on hover and focus, stays while hovered, and closes with Escape', async ({
  page,
}) => {
  await page.goto(address);
  const link = termElement(page).locator('.term');
  await expect(note(page)).toBeHidden();
  await link.hover();
  await expect(note(page)).toBeVisible();
  await expect(note(page)).toContainText(term?.meaning ?? '');
  await note(page).hover();
  await page.waitForTimeout(600);
  await expect(note(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
  await page.mouse.move(0, 0);
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(note(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
  await link.click();
  await expect(page).toHaveURL(`/glossary/#${term?.id}`);
});

test.describe('on a touch screen, without JavaScript', () => {
  test.use({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 700 },
    javaScriptEnabled: false,
  });

  test('a tap on the mark behind a term shows its meaning, and a tap elsewhere closes it', async ({
    page,
  }) => {
    await page.goto(address);
    await page
      .getByRole('button', { name: `What ${term?.term} means` })
      .first()
      .tap();
    await expect(note(page)).toBeVisible();
    await expect(note(page)).toBeInViewport({ ratio: 0.99 });
    await page.getByRole('heading', { level: 1 }).tap({ position: { x: 2, y: 2 }, force: true });
    await expect(note(page)).toBeHidden();
  });
});

test('an open note has no accessibility problem, and notes are not printed', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    await termElement(page).locator('.term').hover();
    await expect(note(page)).toBeVisible();
    expect(await findings(page)).toEqual([]);
  }
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.term-ask').first()).toBeHidden();
  await expect(note(page)).toBeHidden();
});
