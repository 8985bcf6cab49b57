import { expect, test } from '@playwright/test';
import { type HostSite, serveHosts } from '../hosts/serve.ts';
import { fixtureAddress } from '../served.ts';

// A host of plain files sends no redirects, so a page stands at each old address.
const [from, to] = [`${fixtureAddress}/embed/ferry-company/`, `${fixtureAddress}/embed/company/`];
const wish = '?theme=dark&heading=3#?secret=abcdefghij';

let site: HostSite;
test.beforeAll(async () => void (site = await serveHosts()));
test.afterAll(() => site.close());

test('a widget at its old address keeps its options and tells its host its height, sandbox or not', async ({
  page,
}) => {
  const listener = `<script>const heard = new Set(); addEventListener('message', ({ source, data }) => {
    if (data.secret === 'abcdefghij') heard.add(source); document.title = heard.size + ' told' })</script>`;
  const frames = ['', 'sandbox="allow-scripts"'].map(
    (sandbox, n) => `<iframe name="f${n}" title="A widget" ${sandbox} src="${from}${wish}"></iframe>`,
  );
  await page.goto(
    site.put('/moved', `<!doctype html><title>An article</title>${listener}${frames.join('')}`),
  );
  await expect(page).toHaveTitle('2 told');
  for (const name of ['f0', 'f1']) {
    expect(page.frame(name)?.url()).toBe(to + wish);
    await expect(page.frameLocator(`[name=${name}]`).locator('html')).toHaveAttribute('data-theme', 'dark');
  }
});

test('a page at its old address leads on with its query, and the way back is not blocked', async ({
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
  test('an old address leads on all the same', async ({ page }) => {
    await page.goto(from + wish);
    await expect(page).toHaveURL(to);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
