import { existsSync, readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { findings } from './barriers.ts';
import { need, once, test } from './site.ts';

const code = (page: Page) => page.getByLabel('Code', { exact: true });
/** Checks a radio button by its label. */
const pick = (page: Page, kind: string) => page.getByRole('radio', { name: kind, exact: true }).check();
/** Unfolds a part of the form by its title. */
const unfold = (page: Page, title: string) =>
  page.locator('.builder__form summary').filter({ hasText: title }).click();
const copyButton = (page: Page) => page.getByRole('button', { name: 'Copy the code' });
/** What the builder says of itself; the boxes for copying below it have status lines of their own. */
const status = (page: Page) => page.locator('.builder__take').getByRole('status');
const preview = (page: Page) => page.locator('.stage iframe');

/** Serves the built site at the address it was built for. */
async function serveAtBuiltAddress(page: Page, address: string): Promise<void> {
  await page.route('https://example.org/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: address + pathname + search }) });
  });
}
const openBarePage = async (page: Page, body: string) => {
  const html = `<!doctype html><html lang="en"><title>An article</title><h1>An article</h1>${body}`;
  await page.route('https://news.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto('https://news.example/');
};

/** Collects the errors of a page and what its policy blocked. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return faults;
}

const pageBodies: Record<string, (code: string, page: Page, address: string) => Promise<string>> = {
  HTML: async (text) => text,
  Ghost: async (text) => text,
  'Scripts only': async (text) => text,
  // WordPress fetches the oEmbed response of the pasted address and shows its HTML.
  WordPress: async (url, page, address) => {
    const head = await (await page.request.get(url.replace('https://example.org', address))).text();
    const [, answer = ''] = /type="application\/json\+oembed"\s+href="([^"]+)"/.exec(head) ?? [];
    const { html } = await (await page.request.get(answer.replace('https://example.org', address))).json();
    return html;
  },
};

for (const [kind, bodyFor] of Object.entries(pageBodies))
  test(`the code for ${kind}, pasted into a bare page, shows the widget`, async ({
    page,
    site: { address },
  }) => {
    const faults = faultsOf(page);
    await serveAtBuiltAddress(page, address);
    await page.goto('/press/?theme=light');
    await pick(page, kind);
    const title = await preview(page).getAttribute('title');
    await openBarePage(page, await bodyFor(await code(page).inputValue(), page, address));
    const frame = page.locator('iframe');
    await expect(frame).toHaveCount(1);
    await frame.scrollIntoViewIfNeeded();
    const heading = page.frameLocator('iframe').getByRole('heading').first();
    await expect(heading).toBeVisible();
    expect(title).toContain(await heading.textContent());
    expect((await frame.boundingBox())?.height).toBeGreaterThan(250);
    expect(faults).toEqual([]);
  });

test('the codes without a frame keep every event with its link, and each image with its alt text', async ({
  page,
  site: { address },
}) => {
  await serveAtBuiltAddress(page, address);
  await page.goto('/press/');
  await pick(page, 'No frames');
  const list = await code(page).inputValue();
  await pick(page, 'Email or print');
  const picture = await code(page).inputValue();
  await expect(page.getByRole('link', { name: 'SVG', exact: true }).first()).toBeVisible();
  const count = await preview(page).contentFrame().locator('.event').count();
  expect(count).toBeGreaterThan(2);
  await openBarePage(page, list + picture);
  await expect(page.locator('ol li time')).toHaveCount(2 * count);
  await expect(page.locator('ol li a')).toHaveCount(2 * count);
  for (const image of await page.locator('img').all()) {
    await expect(image).toHaveJSProperty('complete', true);
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(600);
    await expect(image).toHaveAttribute('alt', /, as of .*\d{4}\./);
  }
});

test('every choice is in the address, back and forward move through them, and a copied address shows the same', async ({
  page,
  context,
}) => {
  const faults = faultsOf(page);
  await page.goto('/press/');
  await page.getByRole('radio', { name: 'Dark', exact: true }).check();
  await unfold(page, 'More options');
  await page.getByLabel('Accent').fill('#FFCC00');
  await expect(page).toHaveURL(/accent=ffcc00$/);
  await unfold(page, 'Choose the dates');
  await page.getByLabel('Maximum number of events').fill('3');
  await expect(page).toHaveURL(/max=3/);
  await pick(page, '320');
  await pick(page, 'AMP');
  await expect(page).toHaveURL(/\/press\/\?max=3&theme=dark&accent=ffcc00&wide=320&code=amp$/);
  await expect(preview(page)).toHaveAttribute('src', /\?max=3&theme=dark&accent=ffcc00&layout=compact$/);
  await expect(preview(page).contentFrame().locator('.event:visible')).toHaveCount(3);
  await expect(page.getByText(/the widget uses #[0-9a-f]{6} on light/)).toBeVisible();
  const text = await code(page).inputValue();
  expect(text).toContain('amp-iframe src="https://example.org/embed/');
  const copy = await context.newPage();
  await copy.goto(page.url());
  await expect(preview(copy).contentFrame().locator('.event:visible')).toHaveCount(3);
  await expect(code(copy)).toHaveValue(/max=3&amp;theme=dark/);
  for (let step = 0; step < 5; step++) await page.goBack();
  await expect(page).toHaveURL(/\/press\/$/);
  await expect(code(page)).toHaveValue(
    /^<iframe src="https:\/\/example\.org\/embed\/[a-z-]+\/\?layout=compact"/,
  );
  await page.goForward();
  await expect(page.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked();
  expect(faults).toEqual([]);
});

test('options that do not apply to a widget are hidden, and choices made for another one are dropped', async ({
  page,
}) => {
  await page.goto('/press/?max=3');
  const tracks = page.getByRole('group', { name: 'Topics' });
  await expect(tracks).toBeVisible();
  await page.getByRole('radio', { name: /^One event/ }).check({ force: true });
  await expect(tracks).toBeHidden();
  await expect(page.getByLabel('Maximum number of events')).toBeHidden();
  await expect(page).toHaveURL(/\/press\/\?widget=event\/[a-z0-9-]+$/);
  await expect(preview(page)).toHaveAttribute('src', /\/embed\/event\/[a-z0-9-]+\/$/);
});

test('the height, weight, requests and contrast shown are those of the widget', async ({ page }) => {
  await page.goto('/press/');
  const factElement = (name: string) => page.locator(`[data-said=${name}]`);
  await expect(factElement('height')).toHaveText(/^\d{3,4} px$/);
  const height = Number.parseInt((await factElement('height').textContent()) ?? '');
  expect(Math.abs(((await preview(page).boundingBox())?.height ?? 0) - height)).toBeLessThanOrEqual(1);
  await expect(code(page)).toHaveValue(new RegExp(`height="${height}"`));
  await expect(factElement('bytes')).toHaveText(/^\d+\.\d kB$/);
  await expect(factElement('requests')).toHaveText('1, none to other sites');
  await expect(factElement('contrast')).toHaveText(/^1\d\.\d:1 on light, 1\d\.\d:1 on dark$/);
});

test('the keyboard chooses and copies', once, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/press/');
  await page.getByRole('radio', { name: 'HTML', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/code=frame$/);
  await page.keyboard.press('Tab');
  await expect(code(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^<div [^>]+><iframe src="https:\/\/example\.org\/embed\//,
  );
});

test(
  'the copy button stays in sight while options change, and covers nothing that has the focus',
  once,
  async ({ page }) => {
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto('/press/');
      await expect(copyButton(page)).toBeInViewport({ ratio: 1 });
      for (const title of ['Choose the dates', 'More options']) await unfold(page, title);
      const last = page.getByLabel('List what changed after');
      await last.scrollIntoViewIfNeeded();
      await expect(copyButton(page)).toBeInViewport({ ratio: 1 });
      if (width > 390) await expect(preview(page)).toBeInViewport();
      // Backwards, so that each field comes into view from above.
      await last.focus();
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Shift+Tab');
        const isCovered = await page.evaluate(() => {
          const { left, top, width, height } =
            document.activeElement?.getBoundingClientRect() ?? new DOMRect();
          const visible = document.elementFromPoint(left + width / 2, top + height / 2);
          return visible?.closest('.builder__take') !== null;
        });
        expect(isCovered).toBe(false);
      }
    }
  },
);

test(
  'on a phone, the first tap copies the compact timeline, and the bar leads to the preview',
  once,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/press/');
    await copyButton(page).click();
    await expect(status(page)).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^<iframe src="https:\/\/example\.org\/embed\/[a-z-]+\/\?layout=compact"/);
    // The height in an article, and not that on this phone.
    const [, height = ''] = /height="(\d+)"/.exec(copied) ?? [];
    await expect(page.locator('[data-layout=compact] [data-layout-height]')).toHaveText(`about ${height} px`);
    await page.locator('.builder__take').getByRole('link', { name: 'Preview' }).click();
    await expect(preview(page)).toBeInViewport();
  },
);

test(
  'a bad value is told beside its field, and there is no code until it is right',
  once,
  async ({ page }) => {
    await page.goto('/press/');
    await unfold(page, 'More options');
    for (const [label, bad, good, message] of [
      ['Accent', '#0a0', '#00aa00', /six hex digits/],
      ['Fixed height', '50', '500', /from 200 to 2000/],
      ['Headline', 'x'.repeat(121), 'x'.repeat(120), /Too long by 1 character/],
    ] as const) {
      const field = page.getByLabel(label);
      await field.fill(bad);
      await field.blur();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(message);
      await expect(code(page)).toHaveValue('');
      await expect(copyButton(page)).toHaveAttribute('aria-disabled', 'true');
      await expect(copyButton(page)).toHaveAccessibleDescription(message);
      await copyButton(page).click({ force: true });
      await expect(field).toBeFocused();
      await field.fill(good);
      await expect(field).toHaveAttribute('aria-invalid', 'false');
      await expect(code(page)).toHaveValue(/<iframe/);
    }
    await expect(page.getByText('120 of 120 characters')).toBeVisible();
    await expect(preview(page).contentFrame().getByRole('heading', { level: 1 })).toHaveText('x'.repeat(120));
  },
);

test('years without events give no code, and the reason is told', once, async ({ page }) => {
  await page.goto('/press/?from=2024&to=2017');
  const message = 'No events from 2024 to 2017: the first year is after the last.';
  await expect(page.locator('[name=to]')).toHaveAccessibleDescription(message);
  await expect(status(page)).toHaveText(`No code yet. ${message}`);
  await expect(code(page)).toHaveValue('');
  await page.locator('[name=to]').selectOption('');
  await expect(code(page)).toHaveValue(/from=2024&amp;layout=compact/);
});

test('the preview follows what is typed before the field is left, and says so', once, async ({ page }) => {
  await page.goto('/press/');
  await expect(page.locator('[data-said=height]')).toHaveText(/px/);
  await expect(status(page)).toBeEmpty();
  await unfold(page, 'Choose the dates');
  await page.getByLabel('Maximum number of events').pressSequentially('2');
  await expect(preview(page)).toHaveAttribute('src', /\?max=2/);
  await expect(status(page)).toHaveText(/^Preview updated: \d+ px high\.$/);
});

test('a link passes the preview, which has many tab stops', once, async ({ page }) => {
  await page.goto('/press/');
  const skip = page.getByRole('link', { name: 'Skip the preview' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'HTML', exact: true })).toBeFocused();
});

test(
  'a widget with a frozen copy is offered as of that day, with the address of the copy',
  once,
  async ({ page, archive }) => {
    const copy = need(archive.frozen[0], 'frozen copy');
    await page.goto(`/press/?widget=${copy.widget}`);
    await page.getByLabel('Version').selectOption(copy.date);
    await expect(page.getByLabel('Version')).toHaveAccessibleDescription(/Never changes again/);
    await expect(code(page)).toHaveValue(new RegExp(`/embed/${copy.widget}/@${copy.date}/\\?`));
    await expect(preview(page).contentFrame().getByText('Copy of')).toBeVisible();
    await pick(page, 'No frames');
    await expect(code(page)).toHaveValue('');
  },
);

test('an address that asks for nonsense shows the first widget', once, async ({ page }) => {
  const faults = faultsOf(page);
  for (const query of [
    'widget=nothing',
    'widget=event/nobody',
    'track=<script>&max=1e9&accent=zzz',
    `events=${'a,'.repeat(4000)}`,
  ]) {
    await page.goto(`/press/?${query}`);
    await expect(code(page)).toHaveValue(
      /^<iframe src="https:\/\/example\.org\/embed\/[a-z-]+\/\?(events=[a,]+&amp;)?layout=compact"/,
    );
  }
  expect(faults).toEqual([]);
});

for (const width of [360, 1280])
  test(`nothing moves while the builder loads at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, {
            moved: Number(Reflect.get(window, 'moved')) + (entry as unknown as { value: number }).value,
          });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/press/');
    await expect(page.locator('[data-said=height]')).toHaveText(/px/);
    // A font that loads late may move a word slightly. A shift of up to 0.1 counts as good.
    expect(await page.evaluate('moved')).toBeLessThan(0.002);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every widget is there with its code', async ({ page, site: { folder } }) => {
    await page.goto('/press/');
    const countWidgets = (part: string) =>
      readdirSync(folder + part).filter((file) => file.endsWith('.json')).length;
    await expect(page.locator('press-builder')).toBeHidden();
    const stories = existsSync(`${folder}/oembed/story`) ? countWidgets('/oembed/story') : 0;
    await expect(page.locator('.ready textarea')).toHaveCount(countWidgets('/oembed') + stories);
    await page.getByText(/^One event: \d+ widgets$/).click();
    await expect(page.locator('.ready-events li')).toHaveCount(countWidgets('/oembed/event'));
  });
});

test('the builder in dark mode has no accessibility problem, with events expanded and a picture chosen', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/press/?accent=ffcc00&code=picture');
  await unfold(page, 'Choose the dates');
  await unfold(page, 'Pick individual events');
  await unfold(page, 'More options');
  expect(await findings(page)).toEqual([]);
});

test('a picture is chosen by size and background, and its texts can be copied', once, async ({ page }) => {
  await page.goto('/press/');
  const part = page.locator('press-pictures');
  const download = part.getByRole('link', { name: 'Download PNG' });
  const second = await part.locator('option').nth(1).getAttribute('value');
  await part.locator('select').selectOption({ index: 1 });
  await part.getByRole('radio', { name: '1080 × 1350' }).check();
  await part.getByRole('radio', { name: 'Dark background' }).check();
  await expect(download).toHaveAttribute('href', /-1080x1350-dark\.png$/);
  const image = part.locator('img');
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((one: HTMLImageElement) => `${one.naturalWidth} ${one.naturalHeight}`))
    .toBe('1080 1350');
  await expect(image).toHaveAttribute('src', (await download.getAttribute('href')) ?? '');
  const entry = page.locator(`[id="${second}"]`);
  await expect(image).toHaveAttribute('alt', (await entry.getAttribute('data-alt')) ?? '');
  await expect(part.locator('[data-copy]').last()).toHaveText(
    (await entry.getAttribute('data-caption')) ?? '',
  );
});
