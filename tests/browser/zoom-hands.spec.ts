import { expect } from '@playwright/test';
import { fixtureAddress } from '../served.ts';
import { once, test } from './site.ts';
import { cursorOf, drawnEventIds, monthsAround, openView, titleOf } from './zoomed.ts';

test('the wheel scrolls the page, and zooms only with Ctrl', async ({ page }) => {
  await openView(page);
  const chart = page.locator('.zoom__chart');
  await chart.scrollIntoViewIfNeeded();
  await chart.hover();
  const [top, before] = [await page.evaluate(() => scrollY), await titleOf(page).textContent()];
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(top + 100);
  await expect(titleOf(page)).toHaveText(before ?? '');
  // A low chart has moved away from under the pointer.
  await chart.hover();
  const scrollTop = await page.evaluate(() => scrollY);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect(titleOf(page)).not.toHaveText(before ?? '');
  expect(await page.evaluate(() => scrollY)).toBe(scrollTop);
});

test('what the mouse has taken hold of stays under it, and is there when it lets go', async ({ page }) => {
  await openView(page);
  await page.locator('[data-zoom-step=in]').click();
  await expect(page).toHaveURL(/[?&]span=/);
  const chart = page.locator('.zoom__chart');
  await chart.scrollIntoViewIfNeeded();
  const box = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [box.x + box.width / 2, Math.min(box.y + box.height / 2, 500)];
  /** Returns where the marks and the labels of the axis on screen are, in pixels: by event, and by text. */
  const readPlaces = async () =>
    new Map(
      await chart.evaluate((element) => {
        const screen = element.querySelector('.vis-center')?.getBoundingClientRect() ?? new DOMRect();
        const marks = [...element.querySelectorAll<SVGElement>('.zoom-mark')].map(
          (mark) => [mark.dataset['event'] ?? '', mark.querySelector('rect')] as const,
        );
        const labels = [...element.querySelectorAll<HTMLElement>('.vis-major')].map(
          (label) => [label.style.visibility === 'hidden' ? '' : label.textContent, label] as const,
        );
        return [...marks, ...labels].flatMap(([name, node]): [string, number][] => {
          const left = node?.getBoundingClientRect().left ?? 0;
          // At the left end stands the pinned label, which does not move.
          return name && left > screen.left + 2 && left < screen.right ? [[name, left]] : [];
        });
      }),
    );
  /** Expects what is in both to have moved by so many pixels; events may have joined other marks, but not all of them. */
  const expectMoved = (from: Map<string, number>, to: Map<string, number>, px: number) => {
    const both = [...to.keys()].filter((name) => from.has(name));
    expect(both.length).toBeGreaterThan(4);
    for (const name of both)
      expect(Math.abs((to.get(name) ?? 0) - (from.get(name) ?? 0) - px), name).toBeLessThan(2);
  };
  for (const way of [1, -1]) {
    const before = await readPlaces();
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const part of [0.1, 0.5, 1]) await page.mouse.move(x + 250 * way * part, y);
    await expect(chart).toHaveAttribute('data-panning');
    await page.waitForTimeout(100);
    const held = await readPlaces();
    await page.mouse.up();
    await page.waitForTimeout(600);
    const after = await readPlaces();
    expectMoved(held, after, 0);
    expectMoved(before, after, 250 * way);
    expect([...after.keys()].filter((name) => !before.has(name))).not.toEqual([]);
  }
});

test.describe('a reader with a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('scrolls the page with a vertical swipe, moves in time with a sideways one, and zooms with a pinch', async ({
    page,
  }) => {
    await openView(page);
    // The view of a short story opens with all of it, which cannot be moved.
    await page.locator('[data-zoom-step=in]').tap();
    // The address tells when the view has come to rest.
    await expect(page).toHaveURL(/[?&]span=/);
    const client = await page.context().newCDPSession(page);
    await page.locator('.zoom__chart').evaluate((chart) => chart.scrollIntoView({ block: 'center' }));
    const box = (await page.locator('.zoom__chart').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [x, y] = [box.x + box.width / 2, Math.min(box.y + box.height / 2, 500)];
    /** Moves fingers in small steps along a path, which maps the progress from 0 to 1 to one point per finger. */
    const move = async (path: (part: number) => [x: number, y: number][]) => {
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
        });
      await send('touchStart', path(0));
      for (let step = 1; step <= 8; step++) await send('touchMove', path(step / 8));
      // Held for a moment, so that no momentum remains.
      await page.waitForTimeout(150);
      await send('touchMove', path(1));
      await send('touchEnd', []);
    };
    const readState = async () => ({
      top: await page.evaluate(() => scrollY),
      title: await titleOf(page).textContent(),
    });
    const before = await readState();
    await move((part) => [[x, y - 200 * part]]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before.top + 100);
    await expect(titleOf(page)).toHaveText(before.title ?? '');
    await page.locator('.zoom__chart').evaluate((chart) => chart.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(300);
    const centered = await readState();
    await move((part) => [[x - 80 + 160 * part, y]]);
    await expect(titleOf(page)).not.toHaveText(centered.title ?? '');
    expect((await readState()).top).toBe(centered.top);
    const years = async () => {
      const [from, to] = new URL(page.url()).searchParams.get('span')?.split('..') ?? [];
      return (Date.parse(to ?? '') - Date.parse(from ?? '')) / 365.25 / 86_400_000;
    };
    await expect.poll(years).toBeGreaterThan(0);
    const length = await years();
    await move((part) => [
      [x - 30 - 70 * part, y],
      [x + 30 + 70 * part, y],
    ]);
    await expect.poll(years).toBeLessThan(length * 0.7);
    expect((await readState()).top).toBe(centered.top);
  });
});

test('the view shows the filtered events, and shares the selected event with the list', async ({
  page,
  archive: { events },
}) => {
  const keyEvent = events.find(({ weight }) => weight === 'key');
  await openView(page, `/timeline/?view=zoom&track=${keyEvent?.track.id}`);
  const trackEventIds = events.filter(({ track }) => track === keyEvent?.track).map(({ id }) => id);
  expect((await drawnEventIds(page)).filter((id) => !trackEventIds.includes(id ?? ''))).toEqual([]);
  await expect(page.locator('.vis-label')).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('.vis-label')).not.toHaveCount(1);
  await expect(page).toHaveURL(/\?view=zoom$/);
  await page.getByLabel('Search for').fill('zzzzzz');
  await expect(page.locator('[data-zoom-message]')).toContainText('No events match');
  expect(await drawnEventIds(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show all events' }).click();
  await cursorOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.locator(`.row[data-chosen]`)).toHaveAttribute('id', events[0]?.id ?? '');
});

test('an address opens the view at its time span and event, and back and forward move through them', async ({
  page,
  archive: { events },
}) => {
  const middle = Math.floor(events.length / 2);
  const [first, next, second] = [events[middle], events[middle + 1], events[middle + 2]];
  const span = monthsAround(first);
  await openView(page, `/timeline/?event=${first?.id}&span=${span}`);
  await expect(page.locator('.zoom__details h3')).toHaveText(first?.headline ?? '');
  expect(await drawnEventIds(page)).toContain(first?.id);
  await page.locator('.zoom__details').getByRole('button', { name: 'Later event' }).click();
  await expect(page.locator('.zoom__details h3')).toHaveText(next?.headline ?? '');
  await expect(page).toHaveURL(new RegExp(`event=${next?.id}`));
  await page.goBack();
  await expect(page.locator('.zoom__details h3')).toHaveText(first?.headline ?? '');
  await page.goForward();
  await expect(page.locator('.zoom__details h3')).toHaveText(next?.headline ?? '');
  await openView(page, `/timeline/?view=zoom&span=${span}&event=${second?.id}`);
  await page
    .locator('.zoom__details')
    .getByRole('link', { name: second?.headline ?? '' })
    .click();
  await expect(page).toHaveURL(new RegExp(`/events/${second?.id}/$`));
});

test('a hostile address opens the view without an event', once, async ({ page }) => {
  for (const hostile of [
    'event=<img src=x onerror=alert(1)>',
    'span=0000-01-01..9999-12-31',
    'event=%E0%A4%A',
  ]) {
    await openView(page, `/timeline/?view=zoom&${hostile}`);
    await expect(page.locator('.zoom__view img')).toHaveCount(0);
    await expect(page.locator('.zoom-mark').first()).toBeAttached();
  }
});

test('if the view does not load, the list stays and a sentence says so', async ({
  page,
  archive: { events },
}) => {
  await page.route(/\/_astro\/board\..*\.js/, (route) => route.abort());
  await page.goto('/timeline/');
  await page.getByRole('button', { name: 'Zoom and search' }).click();
  await expect(page.locator('.zoom__fault')).toBeVisible();
  expect(await page.locator('.row--event:visible').count()).toBe(events.length);
  await page.unroute(/\/_astro\/board\..*\.js/);
  await page.route(/\/_astro\/view\..*\.css/, (route) => route.abort());
  await page.goto('/timeline/?view=zoom');
  await expect(page.locator('.zoom__fault')).toBeVisible();
  await expect(page.locator('.vis-timeline')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the chart' }).click();
  await expect(page.locator('.figure').first()).toBeVisible();
});

test(
  'paper shows the figure in place of the open view, however wide the window is',
  once,
  async ({ page }) => {
    const print = async (width: number, address: string) => {
      await page.setViewportSize({ width, height: 900 });
      if (address.includes('view=')) await openView(page, address);
      else await page.goto(address);
      return (await page.pdf({ format: 'A4' })).length;
    };
    const path = `${fixtureAddress}/timeline/`;
    for (const width of [390, 768, 1280]) {
      const closed = await print(width, path);
      const open = await print(width, `${path}?view=zoom`);
      // The address of the page is all that differs.
      expect(Math.abs(open - closed), `${width} px: ${closed} and ${open} bytes`).toBeLessThan(closed / 200);
    }
  },
);

test(
  'print shows the figure, and a view removed from the page leaves nothing behind',
  once,
  async ({ page }) => {
    await openView(page, `${fixtureAddress}/timeline/?event=slow-water-begins`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.zoom__stage')).toBeHidden();
    await expect(page.locator('.figure__wide').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.locator('record-zoom').evaluate((view) => view.remove());
    await page.locator('select[name=weight]').selectOption('key');
    await page.setViewportSize({ width: 800, height: 600 });
    await page.waitForTimeout(300);
    await expect(page.locator('[data-chosen]')).toHaveCount(0);
    expect(faults).toEqual([]);
  },
);
