import { expect, type Page } from '@playwright/test';
import type { Archive } from '../../src/record/model.ts';
import { findings } from './barriers.ts';
import { need, once, test } from './site.ts';

/** Returns the first term an explainer uses, and the address of the explainer. */
function firstTerm({ explainers, glossary }: Archive) {
  const uses = explainers.flatMap(({ id, text }) => text.uses.map((use) => ({ ...use, page: id })));
  const use = need(
    uses.find(({ word }) => word === 'Term'),
    'explainer that uses a term',
  );
  return { term: glossary.find(({ id }) => id === use.id), address: `/explainers/${use.page}/` };
}

const termElement = (page: Page) => page.locator('.term-word').first();
const note = (page: Page) => termElement(page).locator('.term-note');

test('the meaning of a term shows on hover and focus, stays while hovered, and closes with Escape', async ({
  page,
  archive,
}) => {
  const { term, address } = firstTerm(archive);
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
    archive,
  }) => {
    const { term, address } = firstTerm(archive);
    await page.goto(address);
    const mark = page.getByRole('button', { name: `What ${term?.term} means` }).first();
    const { width, height } = (await mark.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await mark.tap();
    await expect(note(page)).toBeVisible();
    await expect(note(page)).toBeInViewport({ ratio: 0.99 });
    await page.getByRole('heading', { level: 1 }).tap({ position: { x: 2, y: 2 }, force: true });
    await expect(note(page)).toBeHidden();
  });
});

test(
  'an open note has no accessibility problem, and notes are not printed',
  once,
  async ({ page, archive }) => {
    const { address } = firstTerm(archive);
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
  },
);
