import { type BrowserContext, expect, test } from '@playwright/test';
import { addressPayloads } from '../address-payloads.ts';
import { longCode, payloads, shortCode } from '../payloads.ts';
import { watchForCode } from './traces.ts';
import { needsClick, unsafePlaces } from './unsafe-places.ts';

const home = 'http://unsafe.test';
/** The number of tabs open at once. */
const maxTabs = 4;

/** Whether a value leaves a trace in its own tab, in a place that does not escape it. */
async function valueRuns(context: BrowserContext, name: string, value: string): Promise<boolean> {
  const place = unsafePlaces[name];
  if (!place) throw new Error(`There is no unsafe place "${name}".`);
  const { type, body } = place(value);
  const page = await context.newPage();
  const visit = await watchForCode(page, home);
  await page.route(`${home}/**`, (route) => {
    const isPage = route.request().url() === `${home}/`;
    return route.fulfill(isPage ? { contentType: `${type}; charset=utf-8`, body } : { status: 404 });
  });
  // A payload may navigate away before the page has loaded or while it is inspected.
  await page.goto(home).catch(() => undefined);
  if (needsClick(name)) await page.locator('a, input').first().click({ noWaitAfter: true });
  const leavesTraces = async () => (await visit().catch(() => visit())).traces.length > 0;
  const ran = await expect
    .poll(leavesTraces, { timeout: 5000 })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );
  await page.close();
  return ran;
}

test('every payload runs where it is not escaped, so a page without its traces has escaped it', async ({
  context,
}) => {
  test.setTimeout(240_000);
  const runnable = [
    ...payloads.map(({ kind, runsIn, of }) => ({ kind, runsIn, value: of(longCode) })),
    ...addressPayloads.map(({ kind, runsIn, of }) => ({ kind, runsIn, value: of(shortCode) })),
  ].filter(({ runsIn }) => runsIn !== undefined);
  const failures: string[] = [];
  for (let start = 0; start < runnable.length; start += maxTabs)
    await Promise.all(
      runnable.slice(start, start + maxTabs).map(async ({ kind, runsIn = '', value }) => {
        if (!(await valueRuns(context, runsIn, value))) failures.push(`${kind} in ${runsIn}: ${value}`);
      }),
    );
  expect(failures).toEqual([]);
  expect(runnable.length).toBeGreaterThan(60);
});

for (const [name, code] of Object.entries({ longCode, shortCode }))
  test(`code in a frame of another site leaves its traces too (${name})`, async ({ page }) => {
    const visit = await watchForCode(page, home);
    await page.route(`${home}/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<iframe src="http://framed.test/"></iframe>' }),
    );
    await page.route('http://framed.test/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<script>${code}</script>` }),
    );
    await page.goto(home);
    expect((await visit()).traces.filter((trace) => trace !== 'request http://framed.test/')).not.toEqual([]);
  });
