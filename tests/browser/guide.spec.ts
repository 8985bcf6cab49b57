import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { once, test } from './site.ts';

// Reads the files without the site's code, so that the expected texts are derived independently.
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

const readYaml = (path: string) => parse(readFileSync(path, 'utf8'), { schema: 'failsafe' });
const longDate = (day: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
const verdicts: Record<string, string> = {
  allowed: 'Allowed',
  'not-allowed': 'Not allowed',
  required: 'Required',
  unclear: 'Unclear',
};

function readGuide(record: string) {
  const site = readYaml(join(record, 'site.yaml'));
  const guide: Reader[] = readdirSync(join(record, 'guide')).map((file) => ({
    id: file.replace('.yaml', ''),
    ...readYaml(join(record, 'guide', file)),
  }));
  const expectedTexts = ({ verdict, says, measure: of, stage: stageId, group, event }: Rule): string[] => {
    const lines = [verdicts[verdict] ?? '', says];
    if (!of) return lines;
    const measure = readYaml(join(record, 'measures', `${of}.yaml`));
    const binding: Stage[] = measure.stages.filter(
      ({ binding: binds, binds: whom }: Stage) =>
        binds !== ('false' as unknown) && (!group || !whom || whom.includes(group)),
    );
    const isCurrent = (stage: Stage) =>
      stage.from <= site.reviewed && (!stage.to || site.reviewed <= stage.to);
    const from = stageId
      ? measure.stages.find(({ id }: Stage) => id === stageId).from
      : group && verdict !== 'allowed' && !event
        ? binding.map((stage) => stage.from).toSorted()[0]
        : undefined;
    const endDay = stageId && measure.stages.find(({ id }: Stage) => id === stageId).to;
    // Two days of the same year name it once, after the second.
    if (from) lines.push(endDay ? longDate(from).replace(/, \d{4}$/, '') : longDate(from));
    if (endDay) lines.push(longDate(endDay));
    if (group && verdict !== 'allowed') lines.push(readYaml(join(record, 'groups', `${group}.yaml`)).name);
    lines.push(measure.label, measure.authority);
    const inForce = measure.stages.some(
      (stage: Stage) => stage.binding !== ('false' as unknown) && isCurrent(stage),
    );
    const ended = endDay && endDay < site.reviewed;
    lines.push(
      ended
        ? 'This part has ended'
        : inForce
          ? `On ${longDate(site.reviewed)}In force`
          : `On ${longDate(site.reviewed)}Ended`,
    );
    return lines;
  };
  return {
    guide: guide.toSorted((a, b) => Number(a.order) - Number(b.order)),
    holdings: site.holdings as { id: string; name: string }[],
    expectedTexts,
  };
}

test.beforeEach(({ site }) => {
  test.skip(!existsSync(join(site.content, 'guide')), 'This story has no guide.');
});

/** The texts of the visible rules, in order. */
const visibleRules = (page: Page) =>
  page
    .locator('.rule:visible')
    .evaluateAll((rules) => rules.map((rule) => rule.textContent?.replace(/\s+/g, ' ').trim() ?? ''));
const pick = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Your case' }).getByRole('link', { name, exact: true }).click();
const status = (page: Page) => page.getByRole('status');

function expectRules(texts: string[], rules: Rule[], textsOf: (rule: Rule) => string[], what: string) {
  expect(texts.length, what).toBe(rules.length);
  rules.forEach((rule, index) => {
    for (const text of textsOf(rule)) expect(texts[index], `${what}: ${rule.says}`).toContain(text);
  });
}

test('each kind of reader, with each holding, sees what the measures say', async ({ page, site }) => {
  const { guide, holdings, expectedTexts } = readGuide(site.content);
  expect(guide.length).toBeGreaterThan(1);
  await page.goto('/am-i-affected/');
  for (const [index, reader] of guide.entries()) {
    await pick(page, reader.name);
    await expect(page).toHaveURL(new RegExp(`\\?who=${reader.id}(&|$)`));
    await expect(page.locator('section[data-reader]:visible')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 2, name: reader.name })).toBeVisible();
    expectRules(await visibleRules(page), reader.rules, expectedTexts, reader.id);
    const holding = holdings[index % holdings.length];
    if (!holding) continue;
    await pick(page, holding.name);
    await expect(page).toHaveURL(new RegExp(`\\?who=${reader.id}&have=${holding.id}$`));
    const matching = reader.rules.filter(({ have }) => !have || have.includes(holding.id));
    expectRules(await visibleRules(page), matching, expectedTexts, `${reader.id} with ${holding.id}`);
    await expect(status(page)).toContainText(`${matching.length} rule`);
    await pick(page, 'Any of these, or none');
  }
});

test('back and forward move through the cases, and a copied address shows the same case', async ({
  page,
  context,
  site,
}) => {
  const { guide } = readGuide(site.content);
  await page.goto('/am-i-affected/');
  const all = await visibleRules(page);
  const [first, second] = [guide[0], guide[1]];
  await pick(page, first?.name ?? '');
  const one = await visibleRules(page);
  await pick(page, second?.name ?? '');
  const two = await visibleRules(page);
  const copy = await context.newPage();
  await copy.goto(page.url());
  expect(await visibleRules(copy)).toEqual(two);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`\\?who=${first?.id}$`));
  expect(await visibleRules(page)).toEqual(one);
  await page.goBack();
  await expect(page).toHaveURL(/\/am-i-affected\/$/);
  expect(await visibleRules(page)).toEqual(all);
  await page.goForward();
  expect(await visibleRules(page)).toEqual(one);
  await pick(page, 'Every reader');
  await expect(page).toHaveURL(/\/am-i-affected\/$/);
  expect(await visibleRules(page)).toEqual(all);
});

test('an address with unknown values shows a sentence and every rule', once, async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto('/am-i-affected/');
  const all = await visibleRules(page);
  for (const query of [
    `who=${encodeURIComponent('<script>document.title="x"</script>')}`,
    `have=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`,
    'who=__proto__&have=constructor',
    `who=${'9'.repeat(10_000)}`,
    'who=%E0%A4%A',
  ]) {
    await page.goto(`/am-i-affected/?${query}`);
    await expect(status(page)).toContainText('something this guide does not know');
    expect(await visibleRules(page), query.slice(0, 40)).toEqual(all);
  }
  expect(faults).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same text is there for every reader, and the choices lead to it', async ({
    page,
    browser,
    site,
  }) => {
    const { guide, expectedTexts } = readGuide(site.content);
    const index = Math.min(2, guide.length - 1);
    const reader = guide[index];
    await page.goto('/am-i-affected/');
    const plain = await visibleRules(page);
    expectRules(
      plain,
      guide.flatMap(({ rules }) => rules),
      expectedTexts,
      'all',
    );
    const folded = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
    await folded.goto(new URL(`/am-i-affected/?who=${reader?.id}`, page.url()).href);
    const before = guide.slice(0, index).flatMap(({ rules }) => rules).length;
    expect(await visibleRules(folded)).toEqual(plain.slice(before, before + (reader?.rules.length ?? 0)));
    await folded.context().close();
    await pick(page, reader?.name ?? '');
    await expect(page.getByRole('heading', { level: 2, name: reader?.name ?? '' })).toBeInViewport();
  });
});
