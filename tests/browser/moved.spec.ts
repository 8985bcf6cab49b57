import { expect, test } from '@playwright/test';
import { type HostSite, serveHosts } from '../hosts/serve.ts';
import { fixtureAddress } from '../served.ts';

// A static file host sends no redirects, so each old address has a page that redirects.
const [from, to] = [`${fixtureAddress}/embed/ferry-company/`, `${fixtureAddress}/embed/company/`];
const query = '?theme=dark&heading=3#?secret=abcdefghij';

let site: HostSite;
test.beforeAll(async () => void (site = await serveHosts()));
test.afterAll(() => site.close());

test('a widget at its old address keeps its options and reports its height to its host, sandboxed or not', async ({
  page,
}) => {
  const listener = `<script>const heard = new Set(); addEventListener('message', ({ source, data }) => {
    if (data.secret === 'abcdefghij') heard.add(source); document.title = heard.size + ' told' })</script>`;
  const frames = ['', 'sandbox="allow-scripts"'].map(
    (sandbox, n) => `<iframe name="f${n}" title="A widget" ${sandbox} src="${from}${query}"></iframe>`,
  );
  await page.goto(
    site.put('/moved', `<!doctype html><title>An article</title>${listener}${frames.join('')}`),
  );
  await expect(page).toHaveTitle('2 told');
  for (const name of ['f0', 'f1']) {
    expect(page.frame(name)?.url()).toBe(to + query);
    await expect(page.frameLocator(`[name=${name}]`).locator('html')).toHaveAttribute('data-theme', 'dark');
  }
});

test('the old address of a page redirects with its query, and the back button still works', async ({
  page,
}) => {
  await page.goto(`${fixtureAddress}/`);
  await page.goto(`${fixtureAddress}/questions/is-lantern-pier-open/?x=1#sources`);
  await expect(page).toHaveURL(`${fixtureAddress}/questions/is-the-pier-open/?x=1#sources`);
  await page.goBack();
  await expect(page).toHaveURL(`${fixtureAddress}/`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('an old address redirects as well', async ({ page }) => {
    await page.goto(from + query);
    await expect(page).toHaveURL(to);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
