import { expect, type Page, test } from '@playwright/test';
import { buildArchive } from '../../src/record/link/linkRecord.ts';
import { readRecords } from '../../src/record/load/records.ts';
import { fixtureAddress } from '../served.ts';
import { findings } from './barriers.ts';
import { kinds } from './kinds.ts';

const { archive } = buildArchive(readRecords('content').records);
const event = archive?.events.find(({ disputed, weight }) => weight === 'key' && disputed.length > 0);
if (!event) throw new Error('content has no key event that is disputed');
const path = `/events/${event.id}/`;
const address = `https://example.org${path}`;

const box = (page: Page, button: string) =>
  page.locator('record-copy').filter({ has: page.getByRole('button', { name: button }) });

test('a reader copies the quote, the citation and the link of an event, and hears that it is done', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install({ time: '2026-01-01T00:00:00Z' });
  await page.goto(path);
  await page.clock.pauseAt('2026-01-01T01:00:00Z');
  for (const [button, ...holds] of [
    ['Copy quote', event.headline, event.sources[0]?.url ?? '', address, 'disputed'],
    ['Copy citation', event.headline, archive?.site.name ?? '', address],
    ['Copy link', address],
  ] as const) {
    const own = box(page, button);
    await page.getByRole('button', { name: button }).click();
    await expect(own.getByRole('status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of holds) expect(copied).toContain(part);
    await page.clock.runFor(3900);
    await expect(own.getByRole('status')).toHaveText('Copied');
    await page.clock.runFor(200);
    await expect(own.getByRole('status')).toBeEmpty();
  }
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
});

test('where a page may not write to the clipboard, the older way is taken', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read']);
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(path);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(box(page, 'Copy link').getByRole('status')).toHaveText('Copied');
  // Pasted by hand, as this page itself has no clipboard to read.
  await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+V');
  await expect(page.locator('textarea')).toHaveValue(new RegExp(`^${address}\\s*$`));
});

test('where neither way is open, the text is selected and the reader is told to copy it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(path);
  await page.getByRole('button', { name: 'Copy quote' }).click();
  await expect(box(page, 'Copy quote').getByRole('status')).toHaveText(/^Selected/);
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toContain(event.headline);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the texts are there to copy by hand, no button promises what it cannot do, and the files are links', async ({
    page,
    request,
  }) => {
    await page.goto(path);
    await expect(page.getByRole('button')).toHaveCount(0);
    const texts = page.locator('[data-copy]');
    const told = await texts.allTextContents();
    expect(told.filter((text) => text.includes(address)).length).toBeGreaterThanOrEqual(3);
    expect(told.filter((text) => text.includes('/embed/event/'))).toHaveLength(1);
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON', 'This event as JSON']) {
      const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      expect((await request.get(href ?? '')).ok(), name).toBe(true);
    }
    await page.goto('/timeline/');
    await expect(page.locator('record-download').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Events, CSV' })).toBeVisible();
  });
});

test('a long read can be cited as well', async ({ page }) => {
  await page.goto(kinds().find(({ name }) => name === 'an explainer')?.path ?? '');
  await expect(box(page, 'Copy citation').locator('[data-copy]')).toContainText('/explainers/');
});

test('the page of updates meets no barrier with corrections on it, and a corrected page leads there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${fixtureAddress}/events/lantern-pier-reopens/`);
  await page.getByRole('link', { name: 'What was wrong, and what is right' }).click();
  await expect(page.locator(':target')).toContainText('It says now');
  expect(await findings(page)).toEqual([]);
});
