import { expect, type Page } from '@playwright/test';
import { hasPage, once, test } from './site.ts';
import { openView, titleOf } from './zoomed.ts';

/** The scripted controls of each page, the sentence that replaces them, and what remains without them. */
const pages: { path: string; control: string; sentence: RegExp; remaining: string }[] = [
  {
    path: '/timeline/',
    // The form, or on a narrow screen the button that opens it.
    control: 'record-filter :is(.filter__fold, .filter__form):visible',
    sentence: /^The filter did not/,
    remaining: '.row--event',
  },
  { path: '/timeline/', control: '[data-zoom-toggle]', sentence: /^The zoomable view/, remaining: '.figure' },
  {
    path: '/articles/',
    control: 'record-articles form',
    sentence: /^The filter/,
    remaining: '.article-grid li',
  },
  {
    path: '/in-force/',
    control: '.day__controls',
    sentence: /^The date picker/,
    remaining: '.day__table',
  },
  { path: '/search/', control: '.search', sentence: /^Search did not/, remaining: '.search__lists a' },
  { path: '/am-i-affected/', control: '.choices__form', sentence: /^These choices/, remaining: '.rule' },
  { path: '/press/', control: '.builder__side', sentence: /^The builder did not/, remaining: '.ready' },
];

for (const { path, control, sentence, remaining } of pages)
  test(`if scripts do not load, ${path} hides the dead ${control} and says so`, once, async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(path);
    await expect(page.locator(control).first()).toBeHidden();
    const fallback = page.locator('.fallback').filter({ hasText: sentence });
    await expect(fallback).toBeHidden();
    // Skips the delay of eight seconds.
    await fallback.evaluate((one) => one.getAnimations().forEach((animation) => animation.finish()));
    await expect(fallback).toBeVisible();
    await expect(page.locator(remaining).first()).toBeVisible();
  });

test('controls appear in space reserved for them', async ({ page, site }) => {
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [360, 1280])
    for (const { path, control } of pages.filter((one) => hasPage(site, one.path))) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await expect(page.locator(control).first()).toBeVisible();
      const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
      expect(shift, `${path} at ${width} px`).toBeLessThan(0.02);
    }
});

/** Makes history changes throw after `maxChanges`, as Safari does for half a minute. */
const limitChanges = (page: Page, maxChanges: number) =>
  page.addInitScript((limit) => {
    const counter = globalThis as unknown as { changes: number };
    counter.changes = 0;
    for (const name of ['pushState', 'replaceState'] as const) {
      const change = history[name].bind(history);
      history[name] = (...args) => {
        counter.changes += 1;
        if (counter.changes > limit) throw new DOMException('The operation is insecure.', 'SecurityError');
        change(...args);
      };
    }
  }, maxChanges);

test(
  'readers may type as long as they like: the list follows each key, the address changes when they pause',
  once,
  async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await limitChanges(page, 100);
    await page.goto('/timeline/');
    await expect(page.locator('record-filter[data-ready]')).toBeAttached();
    const searchField = page.locator('[name=q]');
    if (!(await searchField.isVisible())) await page.locator('.filter__fold').click();
    await searchField.focus();
    for (let times = 0; times < 20; times++) {
      await page.keyboard.insertText('x');
      await page.keyboard.type('aaaaaaaaaaaaaaaaaaaa');
      for (let key = 0; key < 5; key++) await page.keyboard.press('Backspace');
    }
    await expect(page.getByText('No events match.')).toBeVisible();
    await expect(page).toHaveURL(/\?q=x/);
    expect(await page.evaluate(() => (globalThis as unknown as { changes: number }).changes)).toBeLessThan(
      50,
    );
    expect(errors).toEqual([]);
  },
);

test(
  'a reader who types and leaves at once finds the same list on coming back',
  once,
  async ({ page, archive }) => {
    const key = archive.events.find(({ weight }) => weight === 'key');
    const [word = ''] = key?.headline.toLowerCase().match(/[a-z]{7,}/) ?? [];
    await page.goto('/timeline/?weight=key');
    await expect(page.locator('record-filter[data-ready]')).toBeAttached();
    const searchField = page.locator('[name=q]');
    if (!(await searchField.isVisible())) await page.locator('.filter__fold').click();
    await searchField.fill(word);
    await page.locator('.row--event:visible h3 a').first().click();
    await expect(page).toHaveURL(/\/events\//);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`\\?(weight=key&q=${word}|q=${word}&weight=key)$`));
  },
);

test('every control still works if the browser blocks changes of the address', once, async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await limitChanges(page, 0);
  await page.goto('/timeline/');
  const rows = page.locator('.row--event:visible');
  const all = await rows.count();
  await page.locator('select[name=weight]').selectOption('key', { force: true });
  await expect.poll(() => rows.count()).toBeLessThan(all);

  await page.goto('/articles/');
  await page.locator('select[name=topic]').selectOption({ index: 1 });
  await expect(page.locator('record-articles output')).toHaveText(/^\d+ of \d+ articles$/);

  await page.goto('/am-i-affected/');
  await page.locator('select[name=who]').selectOption({ index: 1 });
  await expect(page.locator('[data-reader]:visible')).toHaveCount(1);

  await page.goto('/in-force/');
  const before = await page.getByRole('status').textContent();
  await page.getByRole('button', { name: 'Previous change' }).click();
  await expect(page.getByRole('status')).not.toHaveText(before ?? '');

  await page.goto('/search/');
  await page.getByLabel('Search for').fill('Treasury');
  await expect(page.getByRole('status')).toHaveText(/\d+ results for/);

  await page.goto('/press/');
  const code = page.getByLabel('Code', { exact: true });
  const first = await code.inputValue();
  await page.getByRole('radio', { name: 'Dark', exact: true }).check();
  await expect(code).not.toHaveValue(first);
  expect(errors).toEqual([]);
});

test(
  'the zoomable view opens and moves if the browser blocks changes of the address',
  once,
  async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await limitChanges(page, 0);
    await openView(page);
    const before = await titleOf(page).textContent();
    await page.locator('[data-zoom-step=in]').click();
    await expect(titleOf(page)).not.toHaveText(before ?? '');
    await page.locator('[data-zoom-toggle]').click();
    await expect(page.locator('record-zoom[data-state=closed]')).toBeAttached();
    expect(errors).toEqual([]);
  },
);
