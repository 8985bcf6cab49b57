import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { hostileAddress } from '../served.ts';
import { findings } from './barriers.ts';
import { faultsOf } from './faults.ts';
import { once, test } from './site.ts';
import { monthsAround, openView, titleOf } from './zoomed.ts';
import { expectSound, imageAxisWidth, imageMenu, readPng, saveImage, shareStatus } from './zoomImages.ts';

test('the SVG of a view has its title, its dates, every lane and bar, and each label once', async ({
  page,
  archive: { events, site },
}) => {
  const faults = faultsOf(page);
  const requestedUrls: string[] = [];
  page.on('request', (request) => requestedUrls.push(request.url()));
  const middle = events[Math.floor(events.length / 2)];
  for (const query of ['', `&span=${monthsAround(middle)}`, `&track=${middle?.track.id}`]) {
    await openView(page, `/timeline/?view=zoom${query}`);
    expect(requestedUrls.filter((url) => /shareButtons/.test(url))).toEqual([]);
    const { name, bytes } = await saveImage(page, 'SVG');
    expect(name).toMatch(/^[a-z0-9-]+-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d\.svg$/);
    await expect(imageMenu(page)).not.toHaveAttribute('open');
    await expect(imageMenu(page).locator('summary')).toBeFocused();
    const { texts } = await expectSound(page, bytes.toString());
    const shown = await page.evaluate(() => ({
      names: [...document.querySelectorAll('.zoom-lane__name, .zoom-lane__bar b')].map((one) =>
        one.textContent?.trim(),
      ),
      title: document.querySelector('[data-zoom-title]')?.textContent ?? '',
      count: document.querySelector('[data-zoom-count]')?.textContent ?? '',
    }));
    for (const one of new Set(shown.names))
      expect(texts.filter((text) => text === one)).toHaveLength(
        shown.names.filter((other) => other === one).length,
      );
    expect(texts).toContain(`${shown.title}: ${shown.count}`);
    expect(texts.filter((text) => text?.startsWith(site.name))).toHaveLength(1);
    expect(texts.filter((text) => text?.includes(site.licence.name))).toHaveLength(1);
    requestedUrls.length = 0;
  }
  expect(faults).toEqual([]);
});

test('at the width of the image, the SVG has exactly the marks and labels of the view', async ({ page }) => {
  const axisWidth = () =>
    page.evaluate(() => document.querySelector<HTMLElement>('.zoom__layer')?.clientWidth ?? 0);
  await openView(page);
  let width = 1200;
  await expect(async () => {
    width += imageAxisWidth - (await axisWidth());
    await page.setViewportSize({ width, height: 900 });
    expect(await axisWidth()).toBe(imageAxisWidth);
  }).toPass();
  await titleOf(page).hover();
  const { bytes } = await saveImage(page, 'SVG');
  const { texts } = await expectSound(page, bytes.toString());
  const labels = await page.evaluate(() => {
    const board = document.querySelector('.zoom__layer')?.getBoundingClientRect();
    const isOnScreen = (mark: Element) => {
      const target = mark.querySelector('.zoom-mark__target')?.getBoundingClientRect();
      const left = target ? (target.left + target.right) / 2 : NaN;
      return board !== undefined && left >= board.left && left <= board.right;
    };
    return [...document.querySelectorAll('.zoom-mark')]
      .filter(isOnScreen)
      .flatMap((mark) => [...mark.querySelectorAll('text')])
      .map(({ textContent }) => textContent);
  });
  const sample = texts[texts.indexOf('Number of events that share a mark') - 1];
  const drawn = [...labels, ...(sample ? [sample] : [])];
  const countOf = (all: (string | null)[], text: string | null) => all.filter((one) => one === text).length;
  for (const label of new Set(drawn))
    expect(`${label}: ${countOf(texts, label)}`).toBe(`${label}: ${countOf(drawn, label)}`);
});

test('the PNG is twice as large as the image and not blank, in a dark scheme too', async ({ page }) => {
  const faults = faultsOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openView(page);
  const svg = (await saveImage(page, 'SVG')).bytes.toString();
  expect(svg).toContain('fill="#ffffff"');
  expect(svg).toContain('@font-face');
  const { name, bytes } = await saveImage(page, 'PNG');
  expect(name).toMatch(/\.png$/);
  const [, height] = (await expectSound(page, svg)).frame;
  const { width, height: pngHeight, colors } = await readPng(page, bytes);
  expect([width, pngHeight]).toEqual([2400, 2 * (height ?? 0)]);
  expect(colors).toBeGreaterThan(20);
  await expect(shareStatus(page)).toHaveText(`Saved ${name}`);
  expect(faults).toEqual([]);
});

test('the image of a phone is as wide as any, and the menu works with the keys', once, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openView(page);
  await imageMenu(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(imageMenu(page)).toHaveAttribute('open');
  await page.keyboard.press('Escape');
  await expect(imageMenu(page)).not.toHaveAttribute('open');
  await expect(imageMenu(page).locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(imageMenu(page).getByRole('button').first()).toBeInViewport();
  expect(await findings(page, '.zoom')).toEqual([]);
  await page.keyboard.press('Tab');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await expectSound(page, readFileSync(await download.path(), 'utf8'));
});

test('markup in a record is text in the image', once, async ({ page }) => {
  await page.goto(`${hostileAddress}/timeline/?view=zoom`);
  await expect(page.locator('record-zoom[data-state=open]')).toBeAttached({ timeout: 30_000 });
  const { name, bytes } = await saveImage(page, 'SVG');
  expect(name).toMatch(/^[a-z0-9-]+\.svg$/);
  const svg = bytes.toString();
  const { texts } = await expectSound(page, svg);
  expect(texts.some((text) => /[<>]/.test(text ?? ''))).toBe(true);
  expect(svg).not.toMatch(/ on[a-z]+="|href=|<script/i);
  expect((await readPng(page, (await saveImage(page, 'PNG')).bytes)).width).toBe(2400);
});
