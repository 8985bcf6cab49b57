import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { fixtureAddress } from '../served.ts';

// An own reading of the files, with nothing of the site's: what a reader must be told follows from here alone.
interface Stage {
  id?: string;
  from: string;
  to?: string;
  binding?: boolean;
  binds?: string[];
}
interface Rule {
  verdict: string;
  says: string;
  have?: string[];
  measure?: string;
  stage?: string;
  group?: string;
  event?: string;
}
interface Reader {
  id: string;
  name: string;
  order: number;
  rules: Rule[];
}

const text = (path: string) => parse(readFileSync(path, 'utf8'), { schema: 'failsafe' });
const inWords = (day: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
const verdicts: Record<string, string> = {
  allowed: 'Allowed',
  'not-allowed': 'Not allowed',
  required: 'Required',
  unclear: 'Unclear',
};

function read(record: string) {
  const site = text(join(record, 'site.yaml'));
  const guide: Reader[] = readdirSync(join(record, 'guide')).map((file) => ({
    id: file.replace('.yaml', ''),
    ...text(join(record, 'guide', file)),
  }));
  const told = ({ verdict, says, measure: of, stage: named, group, event }: Rule): string[] => {
    const lines = [verdicts[verdict] ?? '', says];
    if (!of) return lines;
    const measure = text(join(record, 'measures', `${of}.yaml`));
    const binding: Stage[] = measure.stages.filter(
      ({ binding: binds, binds: whom }: Stage) =>
        binds !== ('false' as unknown) && (!group || !whom || whom.includes(group)),
    );
    const today = (stage: Stage) => stage.from <= site.reviewed && (!stage.to || site.reviewed <= stage.to);
    const from = named
      ? measure.stages.find(({ id }: Stage) => id === named).from
      : group && verdict !== 'allowed' && !event
        ? binding.map((stage) => stage.from).toSorted()[0]
        : undefined;
    const to = named && measure.stages.find(({ id }: Stage) => id === named).to;
    // Two days of one year share it: the first is told without.
    if (from) lines.push(to ? inWords(from).replace(/, \d{4}$/, '') : inWords(from));
    if (to) lines.push(inWords(to));
    if (group && verdict !== 'allowed') lines.push(text(join(record, 'groups', `${group}.yaml`)).name);
    lines.push(measure.label, measure.authority);
    const stands = measure.stages.some(
      (stage: Stage) => stage.binding !== ('false' as unknown) && today(stage),
    );
    const ended = to && to < site.reviewed;
    lines.push(
      ended
        ? 'This part has ended'
        : stands
          ? `On ${inWords(site.reviewed)}In force`
          : `On ${inWords(site.reviewed)}Ended`,
    );
    return lines;
  };
  return {
    guide: guide.toSorted((a, b) => Number(a.order) - Number(b.order)),
    holdings: site.holdings as { id: string; name: string }[],
    told,
  };
}

const { guide, holdings, told } = read('content');

/** The text of each rule that can be seen, in its order. */
const shown = (page: Page) =>
  page
    .locator('.rule:visible')
    .evaluateAll((rules) => rules.map((rule) => rule.textContent?.replace(/\s+/g, ' ').trim() ?? ''));
const pick = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Your case' }).getByRole('link', { name, exact: true }).click();
const said = (page: Page) => page.getByRole('status');

function expectRules(texts: string[], rules: Rule[], tell: (rule: Rule) => string[], what: string) {
  expect(texts.length, what).toBe(rules.length);
  rules.forEach((rule, index) => {
    for (const words of tell(rule)) expect(texts[index], `${what}: ${rule.says}`).toContain(words);
  });
}

test('each kind of reader, with each thing one may have, is told what the measures say', async ({ page }) => {
  expect(guide.length).toBeGreaterThanOrEqual(10);
  await page.goto('/am-i-affected/');
  for (const [index, reader] of guide.entries()) {
    await pick(page, reader.name);
    await expect(page).toHaveURL(new RegExp(`\\?who=${reader.id}(&|$)`));
    await expect(page.locator('section[data-reader]:visible')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 2, name: reader.name })).toBeVisible();
    expectRules(await shown(page), reader.rules, told, reader.id);
    const holding = holdings[index % holdings.length];
    if (!holding) continue;
    await pick(page, holding.name);
    await expect(page).toHaveURL(new RegExp(`\\?who=${reader.id}&have=${holding.id}$`));
    const own = reader.rules.filter(({ have }) => !have || have.includes(holding.id));
    expectRules(await shown(page), own, told, `${reader.id} with ${holding.id}`);
    await expect(said(page)).toContainText(`${own.length} rule`);
    await pick(page, 'Any of these, or none');
  }
});

test('back and forward walk through the cases, and a copied address shows the same one', async ({
  page,
  context,
}) => {
  await page.goto('/am-i-affected/');
  const all = await shown(page);
  const [first, second] = [guide[0], guide[1]];
  await pick(page, first?.name ?? '');
  const one = await shown(page);
  await pick(page, second?.name ?? '');
  const two = await shown(page);
  const copy = await context.newPage();
  await copy.goto(page.url());
  expect(await shown(copy)).toEqual(two);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`\\?who=${first?.id}$`));
  expect(await shown(page)).toEqual(one);
  await page.goBack();
  await expect(page).toHaveURL(/\/am-i-affected\/$/);
  expect(await shown(page)).toEqual(all);
  await page.goForward();
  expect(await shown(page)).toEqual(one);
  await pick(page, 'Every reader');
  await expect(page).toHaveURL(/\/am-i-affected\/$/);
  expect(await shown(page)).toEqual(all);
});

test('an address that asks for something else gets a sentence and loses nothing', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto('/am-i-affected/');
  const all = await shown(page);
  for (const query of [
    `who=${encodeURIComponent('<script>document.title="x"</script>')}`,
    `have=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`,
    'who=__proto__&have=constructor',
    `who=${'9'.repeat(10_000)}`,
    'who=%E0%A4%A',
  ]) {
    await page.goto(`/am-i-affected/?${query}`);
    await expect(said(page)).toContainText('something this guide does not know');
    expect(await shown(page), query.slice(0, 40)).toEqual(all);
  }
  expect(faults).toEqual([]);
});

test('another record is read the same way', async ({ page }) => {
  const other = read('tests/fixtures/record');
  for (const reader of other.guide) {
    await page.goto(`${fixtureAddress}/am-i-affected/?who=${reader.id}`);
    await expect(page.locator('section[data-reader]:visible')).toHaveCount(1);
    expectRules(await shown(page), reader.rules, other.told, reader.id);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same text is there for every reader, and the choices lead to it', async ({ page, browser }) => {
    await page.goto('/am-i-affected/');
    const plain = await shown(page);
    expectRules(
      plain,
      guide.flatMap(({ rules }) => rules),
      told,
      'all',
    );
    const folded = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
    await folded.goto(new URL(`/am-i-affected/?who=${guide[2]?.id}`, page.url()).href);
    const before = guide.slice(0, 2).flatMap(({ rules }) => rules).length;
    expect(await shown(folded)).toEqual(plain.slice(before, before + (guide[2]?.rules.length ?? 0)));
    await folded.context().close();
    await pick(page, guide[2]?.name ?? '');
    await expect(page.getByRole('heading', { level: 2, name: guide[2]?.name ?? '' })).toBeInViewport();
  });
});
