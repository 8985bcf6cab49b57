import { expect, type Page } from '@playwright/test';
import type { Archive } from '../../src/record/model.ts';
import { fixtureAddress } from '../served.ts';
import { findings } from './barriers.ts';
import { pageKinds } from './kinds.ts';
import { need, once, test } from './site.ts';

/** Returns a disputed event, a key one if there is any, the path of its page and its public address. */
function disputedEvent({ events }: Archive) {
  const disputedEvents = events.filter(({ disputed }) => disputed.length > 0);
  const [first] = disputedEvents;
  const event = need(disputedEvents.find(({ weight }) => weight === 'key') ?? first, 'disputed event');
  const path = `/events/${event.id}/`;
  return { event, path, address: `https://example.org${path}` };
}

/** Unfolds a part of "Use this" by its title. */
const unfold = (page: Page, title: string) =>
  page
    .locator('.use summary')
    .filter({ has: page.getByRole('heading', { name: title }) })
    .click();

const copyBox = (page: Page, button: string) =>
  page.locator('record-copy').filter({ has: page.getByRole('button', { name: button, exact: true }) });

/** Changes every text of the page as Google's translation does, also where a page asks not to: wrapped in two `font` elements. */
function translateEverything(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts.filter(({ data }) => data.trim())) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

test('a reader can copy the quote, the citation and the link of an event, and is told when it is done', async ({
  page,
  context,
  archive,
}) => {
  const { event, path, address } = disputedEvent(archive);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install({ time: '2026-01-01T00:00:00Z' });
  await page.goto(path);
  await page.clock.pauseAt('2026-01-01T01:00:00Z');
  for (const [title, button, ...expectedParts] of [
    ['Quote', 'Copy quote', event.headline, event.sources[0]?.url ?? '', address, event.disputed[0] ?? ''],
    ['Cite', 'Copy Chicago', event.headline, archive.site.name, address],
    ['Link', 'Copy link', address],
  ] as const) {
    await unfold(page, title);
    const copyElement = copyBox(page, button);
    await page.getByRole('button', { name: button }).click();
    await expect(copyElement.getByRole('status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of expectedParts) expect(copied).toContain(part);
    await page.clock.runFor(3900);
    await expect(copyElement.getByRole('status')).toHaveText('Copied');
    await page.clock.runFor(200);
    await expect(copyElement.getByRole('status')).toBeEmpty();
  }
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
});

for (const hasApi of [true, false])
  test(
    `on a page a browser has translated, what is copied is not translated ${hasApi ? 'with' : 'without'} the clipboard API`,
    once,
    async ({ page, context, archive }) => {
      const { path } = disputedEvent(archive);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      if (!hasApi)
        await page.addInitScript(() =>
          Object.defineProperty(navigator.clipboard, 'writeText', { value: undefined }),
        );
      await page.goto(path);
      const copyElements = page.locator('record-copy:has(button:not([hidden]))');
      await expect(copyElements).toHaveCount(await page.locator('record-copy').count());
      const texts = await page.locator('[data-copy]').allTextContents();
      await page.evaluate(translateEverything);
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      for (const [index, text] of texts.entries()) {
        await copyElements.nth(index).getByRole('button').click();
        await expect(copyElements.nth(index).getByRole('status')).not.toBeEmpty();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied.trim()).toBe(text.trim());
      }
    },
  );

test(
  'without the clipboard API, the older copy command is used',
  once,
  async ({ page, context, archive }) => {
    const { path, address } = disputedEvent(archive);
    await context.grantPermissions(['clipboard-read']);
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(path);
    await unfold(page, 'Link');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(copyBox(page, 'Copy link').getByRole('status')).toHaveText('Copied');
    // Pasted with the keyboard, because this page has no clipboard API to read from.
    await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+V');
    await expect(page.locator('textarea')).toHaveValue(new RegExp(`^${address}\\s*$`));
  },
);

test(
  'if neither works, the text is selected and the reader is told to copy it',
  once,
  async ({ page, archive }) => {
    const { event, path } = disputedEvent(archive);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto(path);
    await unfold(page, 'Quote');
    await page.getByRole('button', { name: 'Copy quote' }).click();
    await expect(copyBox(page, 'Copy quote').getByRole('status')).toHaveText(/^Selected/);
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toContain(event.headline);
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the texts can be copied by hand, no dead button is shown, and the files are links', async ({
    page,
    request,
    archive,
  }) => {
    const { path, address } = disputedEvent(archive);
    await page.goto(path);
    for (const title of ['Quote', 'Cite', 'Embed', 'Link', 'History']) await unfold(page, title);
    await expect(page.getByRole('button')).toHaveCount(0);
    const texts = page.locator('[data-copy]');
    const contents = await texts.allTextContents();
    expect(contents.filter((text) => text.includes(address)).length).toBeGreaterThanOrEqual(5);
    expect(contents.filter((text) => text.includes('/embed/event/'))).toHaveLength(1);
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON', 'This event as JSON']) {
      const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      expect((await request.get(href ?? '')).ok(), name).toBe(true);
    }
    await page.goto('/timeline/');
    await expect(page.locator('record-download').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Events, CSV' })).toBeVisible();
  });
});

test('a link to what is folded shows it, from the headline and from another page', async ({
  page,
  archive,
}) => {
  const { path } = disputedEvent(archive);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(path);
  const citation = copyBox(page, 'Copy AP');
  await expect(citation).toBeHidden();
  await page.getByRole('link', { name: 'Cite this page' }).click();
  await expect(citation).toBeInViewport();
  // Folded again by hand, and asked for again from the same address.
  await unfold(page, 'Cite');
  await expect(citation).toBeHidden();
  await page.getByRole('link', { name: 'Cite this page' }).click();
  await expect(citation).toBeInViewport();
  for (const [id, button] of [
    ['quote-event', 'Copy quote'],
    ['embed-event', 'Copy code'],
    ['share-page', 'Copy link'],
  ] as const) {
    await page.goto('/timeline/');
    await page.goto(`${path}#${id}`);
    await expect(copyBox(page, button)).toBeInViewport();
  }
});

test('a link from a citation to a source that is folded shows it', async ({ page, archive }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const [most] = archive.events.toSorted((a, b) => b.references.length - a.references.length);
  test.skip((most?.references.length ?? 0) < 6, 'This story has no event with so many sources.');
  await page.goto(`/events/${most?.id}/`);
  const last = page.locator('.source-list li').last();
  await expect(last).toBeHidden();
  await page.goto(`/events/${most?.id}/#source-${most?.references.length}`);
  await expect(last).toBeInViewport();
});

test('on a phone the tools of most events begin within three screens, and the page ends within six', async ({
  page,
  archive,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const events = archive.events.toSorted((a, b) => a.text.length - b.text.length);
  const middle = Math.floor(events.length / 2);
  for (const { id } of events.slice(middle - 2, middle + 3)) {
    await page.goto(`/events/${id}/`);
    const heights = await page.evaluate(() => ({
      tools: document.querySelector('.use')?.getBoundingClientRect().top ?? Infinity,
      page: document.documentElement.scrollHeight,
    }));
    expect(heights.tools, id).toBeLessThan(3 * 844);
    expect(heights.page, id).toBeLessThan(6.5 * 844);
  }
});

test('an explainer can be cited as well', async ({ page, site }) => {
  await page.goto(pageKinds(site).find(({ name }) => name === '/explainers/[id]')?.path ?? '');
  await expect(copyBox(page, 'Copy APA').locator('[data-copy]')).toContainText('/explainers/');
});

test(
  'the updates page with corrections has no accessibility problem, and a corrected page links to it',
  once,
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${fixtureAddress}/events/lantern-pier-reopens/`);
    await page.getByRole('link', { name: 'What was wrong and what is right' }).click();
    await expect(page.locator(':target')).toContainText('It says now');
    expect(await findings(page)).toEqual([]);
  },
);
