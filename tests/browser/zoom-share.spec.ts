import { expect, type Page } from '@playwright/test';
import { type HostSite, serveHosts } from '../hosts/serve.ts';
import { findings } from './barriers.ts';
import { faultsOf } from './faults.ts';
import { once, test } from './site.ts';
import { cursorOf, openView, titleOf } from './zoomed.ts';
import { imageMenu, shareStatus } from './zoomImages.ts';

const copyButton = (page: Page) => page.locator('[data-zoom-copy]');

test('the link to a view opens what was seen: the time span, the filter and the event', async ({
  page,
  context,
  archive: { events },
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // Without animation, the view is at its new place at once, and its address is written later.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const faults = faultsOf(page);
  const event = events[Math.floor(events.length / 2)];
  await openView(page, `/timeline/?view=zoom&track=${event?.track.id}`);
  await cursorOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('+');
  const headline = (await page.locator('.zoom__details h3').textContent()) ?? '';
  await copyButton(page).click();
  await expect(shareStatus(page)).toHaveText('Copied');
  await expect(copyButton(page)).toHaveText(/Copied/);
  await expect(copyButton(page)).toHaveAccessibleName('Copied');
  await expect(copyButton(page)).toBeFocused();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const title = await titleOf(page).textContent();
  await expect(page).toHaveURL(link);
  await expect(copyButton(page)).toHaveAccessibleName('Copy link to this view');
  await expect(shareStatus(page)).toBeEmpty();
  const other = await context.newPage();
  await openView(other, link);
  await expect(titleOf(other)).toHaveText(title ?? '');
  await expect(other.locator('.zoom__details h3')).toHaveText(headline);
  await expect(other.locator('.vis-label')).toHaveCount(1);
  expect(faults).toEqual([]);
});

test(
  'where the clipboard is refused, the link is shown and selected, and the reader is told',
  once,
  async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
      document.execCommand = () => false;
    });
    await openView(page, '/timeline/?view=zoom#list');
    await copyButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(shareStatus(page)).toHaveText(/^Selected/);
    await expect(page.locator('.zoom__address')).toBeVisible();
    const selected = await page.evaluate(() => getSelection()?.toString().trim());
    expect(selected).toBe(page.url().replace('#list', ''));
    expect(await findings(page, '.zoom')).toEqual([]);
  },
);

test('without the clipboard API, the older copy command is used', once, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read']);
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openView(page);
  await copyButton(page).click();
  await expect(shareStatus(page)).toHaveText('Copied');
  await expect(page.locator('.zoom__address')).toBeEmpty();
  await page.getByLabel('Search for').focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByLabel('Search for')).toHaveValue(/\/timeline\/\?view=zoom$/);
});

test.describe('in a frame', () => {
  let host: HostSite;
  test.beforeAll(async () => void (host = await serveHosts()));
  test.afterAll(() => host.close());

  test(
    'the link leads to the timeline page, and no image is offered',
    once,
    async ({ page, site: { address } }) => {
      const html = `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,"><h1>An article</h1>
      <iframe src="${address}/embed/zoom/?from=2017" title="A widget" sandbox="allow-scripts" width="700" height="900"></iframe>`;
      await page.goto(host.put('/share', html));
      const frame = page.frameLocator('iframe');
      await frame.getByRole('button', { name: 'Zoom and search' }).click();
      await expect(frame.locator('record-zoom')).toHaveAttribute('data-state', 'open');
      await expect(frame.locator('.zoom__save')).toHaveCount(0);
      await frame.locator('[data-zoom-step=in]').click();
      await frame.locator('[data-zoom-copy]').click();
      await expect(frame.locator('.zoom__share [role=status]')).toHaveText('Copied');
      await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
      await page.locator('textarea').focus();
      await page.keyboard.press('Control+V');
      await expect(page.locator('textarea')).toHaveValue(
        /^https:\/\/example\.org\/timeline\/\?from=2017&view=zoom&span=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/,
      );
    },
  );
});

test(
  'where the image cannot be drawn or its code does not load, a sentence says so',
  once,
  async ({ page }) => {
    await page.route(/\/_astro\/shareButtons\..*\.js/, (route) => route.abort());
    await openView(page);
    await copyButton(page).click();
    await expect(shareStatus(page)).toContainText('could not be shared');
    await page.unroute(/\/_astro\/shareButtons\..*\.js/);
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    });
    await openView(page);
    await imageMenu(page).locator('summary').click();
    await imageMenu(page).getByRole('button', { name: 'PNG' }).click();
    await expect(shareStatus(page)).toContainText('could not be shared');
    await expect(page.locator('.zoom-mark').first()).toBeAttached();
  },
);
