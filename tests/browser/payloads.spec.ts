import { type BrowserContext, expect, test } from '@playwright/test';
import { addressPayloads } from '../address-payloads.ts';
import { longCode, payloads, shortCode } from '../payloads.ts';
import { watchForCode } from './traces.ts';
import { isClicked, unsafePlaces } from './unsafe-places.ts';

const home = 'http://unsafe.test';
/** So many tabs are open at once. */
const most = 4;

/** Whether a value leaves a trace in a tab of its own, in a place where nobody escapes it. */
async function runs(context: BrowserContext, name: string, value: string): Promise<boolean> {
  const place = unsafePlaces[name];
  if (!place) throw new Error(`There is no unsafe place "${name}".`);
  const { type, body } = place(value);
  const page = await context.newPage();
  const visit = await watchForCode(page, home);
  await page.route(`${home}/**`, (route) => {
    const isPage = route.request().url() === `${home}/`;
    return route.fulfill(isPage ? { contentType: `${type}; charset=utf-8`, body } : { status: 404 });
  });
  // A payload may lead the page away before it has arrived, or while it is looked at.
  await page.goto(home).catch(() => undefined);
  if (isClicked(name)) await page.locator('a, input').first().click({ noWaitAfter: true });
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

test('every payload runs where nobody escapes it, so that a page without its traces has escaped it', async ({
  context,
}) => {
  test.setTimeout(240_000);
  const live = [
    ...payloads.map(({ kind, runsIn, of }) => ({ kind, runsIn, value: of(longCode) })),
    ...addressPayloads.map(({ kind, runsIn, of }) => ({ kind, runsIn, value: of(shortCode) })),
  ].filter(({ runsIn }) => runsIn !== undefined);
  const idle: string[] = [];
  for (let at = 0; at < live.length; at += most)
    await Promise.all(
      live.slice(at, at + most).map(async ({ kind, runsIn = '', value }) => {
        if (!(await runs(context, runsIn, value))) idle.push(`${kind} in ${runsIn}: ${value}`);
      }),
    );
  expect(idle).toEqual([]);
  expect(live.length).toBeGreaterThan(60);
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
