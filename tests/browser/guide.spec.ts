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
  answer: string;
  groups?: string[];
  rules: Rule[];
}

const readYaml = (path: string) => parse(readFileSync(path, 'utf8'), { schema: 'failsafe' });
const longDate = (day: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
const verdicts: Record<string, string> = {
  allowed: 'You may',
  'not-allowed': 'You may not',
  required: 'You must',
  unclear: 'Unclear',
};
/** The verdicts that name whoever must comply, where that is not the reader. */
const othersVerdicts: Record<string, string> = { 'not-allowed': 'may not', required: 'must' };

function readGuide(record: string) {
  const site = readYaml(join(record, 'site.yaml'));
  const guide: Reader[] = readdirSync(join(record, 'guide')).map((file) => ({
    id: file.replace('.yaml', ''),
    ...readYaml(join(record, 'guide', file)),
  }));
  const nameOf = (group: string): string => readYaml(join(record, 'groups', `${group}.yaml`)).name;
  const ownGroups = new Map(guide.flatMap(({ rules, groups = [] }) => rules.map((rule) => [rule, groups])));
  const verdictOf = (rule: Rule) => {
    const word = othersVerdicts[rule.verdict];
    return word && rule.group && !ownGroups.get(rule)?.includes(rule.group)
      ? `${nameOf(rule.group)} ${word}`
      : (verdicts[rule.verdict] ?? '');
  };
  const expectedTexts = (rule: Rule): string[] => {
    const { verdict, says, measure: of, stage: stageId, group, event } = rule;
    // The words go on from the verdict.
    const lines = [`${verdictOf(rule)}${says}`];
    if (!of) return lines;
    const measure = readYaml(join(record, 'measures', `${of}.yaml`));
    const binding: Stage[] = measure.stages.filter(
      ({ binding: binds, binds: whom }: Stage) =>
        binds !== ('false' as unknown) && (!group || !whom || whom.includes(group)),
    );
    const from = stageId
      ? measure.stages.find(({ id }: Stage) => id === stageId).from
      : group && verdict !== 'allowed' && !event
        ? binding.map((stage) => stage.from).toSorted()[0]
        : undefined;
    const endDay = stageId && measure.stages.find(({ id }: Stage) => id === stageId).to;
    // Two days of the same year name it once, after the second.
    if (from) lines.push(endDay ? longDate(from).replace(/, \d{4}$/, '') : longDate(from));
    if (endDay) lines.push(longDate(endDay));
    lines.push(measure.label);
    if (endDay && endDay < site.reviewed) lines.push('This part has ended');
    return lines;
  };
  /** What a reader is told of each measure the rules name, once. */
  const expectedStatus = ({ rules }: Reader): string[][] =>
    [...new Set(rules.flatMap(({ measure }) => measure ?? []))].map((id) => {
      const measure = readYaml(join(record, 'measures', `${id}.yaml`));
      const inForce = measure.stages.some(
        ({ binding, from, to }: Stage) =>
          binding !== ('false' as unknown) && from <= site.reviewed && (!to || site.reviewed <= to),
      );
      const groups = rules.flatMap(({ measure: of, group, verdict }) =>
        of === id && group && verdict !== 'allowed' ? nameOf(group) : [],
      );
      return [measure.label, inForce ? 'In effect' : 'Ended', measure.authority, ...groups];
    });
  return {
    guide: guide.toSorted((a, b) => Number(a.order) - Number(b.order)),
    holdings: site.holdings as { id: string; name: string }[],
    expectedTexts,
    expectedStatus,
  };
}

test.beforeEach(({ site }) => {
  test.skip(!existsSync(join(site.content, 'guide')), 'This story has no guide.');
});

/** The rules for a holding, those that name the fewest holdings first. */
const rulesFor = ({ rules }: Reader, holding: string) =>
  rules
    .filter(({ have }) => !have || have.includes(holding))
    .toSorted((a, b) => (a.have?.length ?? 99) - (b.have?.length ?? 99));

/** The texts of the visible rules, in order. */
const visibleRules = (page: Page) =>
  page
    .locator('.rule:visible')
    .evaluateAll((rules) => rules.map((rule) => rule.textContent?.replace(/\s+/g, ' ').trim() ?? ''));
const pickWho = (page: Page, label: string) => page.getByLabel('Who are you?').selectOption({ label });
const pickHave = (page: Page, label: string) => page.getByLabel('What is it about?').selectOption({ label });
const visibleReaders = (page: Page) => page.locator('[data-reader]:visible');
const status = (page: Page) => page.getByRole('status');

function expectRules(texts: string[], rules: Rule[], textsOf: (rule: Rule) => string[], what: string) {
  expect(texts.length, what).toBe(rules.length);
  rules.forEach((rule, index) => {
    for (const text of textsOf(rule)) expect(texts[index], `${what}: ${rule.says}`).toContain(text);
  });
}

test('each kind of reader, with each holding, sees what the measures say', async ({ page, site }) => {
  const { guide, holdings, expectedTexts, expectedStatus } = readGuide(site.content);
  expect(guide.length).toBeGreaterThan(1);
  await page.goto('/am-i-affected/');
  for (const [index, reader] of guide.entries()) {
    await pickWho(page, reader.name);
    await expect(page).toHaveURL(new RegExp(`\\?who=${reader.id}(&|$)`));
    await expect(visibleReaders(page)).toHaveCount(1);
    await expect(page.getByRole('heading', { name: reader.name, exact: true })).toBeVisible();
    expectRules(await visibleRules(page), reader.rules, expectedTexts, reader.id);
    const standing = await page.locator('.standing dl > div:visible').allInnerTexts();
    const expectedStanding = expectedStatus(reader);
    expect(standing.length, reader.id).toBe(expectedStanding.length);
    for (const [place, texts] of expectedStanding.entries())
      for (const text of texts) expect(standing[place], reader.id).toContain(text);
    const holding = holdings[index % holdings.length];
    if (!holding) continue;
    await pickHave(page, holding.name);
    await expect(page).toHaveURL(new RegExp(`\\?who=${reader.id}&have=${holding.id}$`));
    const matching = rulesFor(reader, holding.id);
    expectRules(await visibleRules(page), matching, expectedTexts, `${reader.id} with ${holding.id}`);
    await expect(status(page)).toContainText(`${matching.length} rule`);
    await pickHave(page, 'Anything');
    await expect(page).toHaveURL(new RegExp(`\\?who=${reader.id}$`));
    expectRules(await visibleRules(page), reader.rules, expectedTexts, reader.id);
  }
});

test('the page opens on the answer for the first reader, and the others are folded below', async ({
  page,
  site,
}) => {
  const { guide, expectedTexts } = readGuide(site.content);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/am-i-affected/');
  await expect(page.locator('record-guide[data-ready]')).toBeAttached();
  const [first, ...others] = guide;
  const answer = page.locator(`#${first?.id} .reader__rest`);
  await expect(answer).toBeInViewport({ ratio: 1 });
  await expect(page.locator(`#${first?.id} .next li`).first()).toBeInViewport({ ratio: 1 });
  expectRules(await visibleRules(page), first?.rules ?? [], expectedTexts, 'the first reader');
  for (const { id, name, answer } of others) {
    const reader = page.locator(`details#${id}`);
    await expect(reader).not.toHaveAttribute('open');
    await expect(reader.getByRole('heading', { level: 3, name, exact: true })).toBeVisible();
    const lead = (await reader.locator('summary span').innerText()).trim();
    expect(lead.length).toBeGreaterThan(30);
    expect(answer.startsWith(lead), id).toBe(true);
  }
  const screens = await page.evaluate(() => document.documentElement.scrollHeight / 844);
  expect(screens).toBeLessThanOrEqual(8);
  await expect(page.getByText(/^Status on /).and(page.locator(':visible'))).toHaveCount(1);
});

test('an address that names a reader or a source unfolds it', async ({ page, site }) => {
  const { guide } = readGuide(site.content);
  const [first, second, last] = [guide.at(0), guide.at(1), guide.at(-1)].map((reader) => reader?.id);
  await page.goto(`/am-i-affected/#${last}`);
  await expect(page.locator(`#${last}`)).toHaveAttribute('open');
  await expect(page.locator(`#${last}`)).toBeInViewport();
  await expect(page.locator('details.reader[open]')).toHaveCount(1);
  await page.evaluate((id) => (location.hash = id), second ?? '');
  await expect(page.locator(`#${second} .rule`).first()).toBeVisible();
  await page.locator(`#${first} .citations a`).first().click();
  await expect(page.locator('#source-1')).toBeInViewport();
  await page.goBack();
  await expect(page.locator(`#${second} .rule`).first()).toBeVisible();
});

test('on paper everything is unfolded', async ({ page, site }) => {
  const { guide, expectedTexts } = readGuide(site.content);
  await page.goto('/am-i-affected/');
  await page.emulateMedia({ media: 'print' });
  const all = guide.flatMap(({ rules }) => rules);
  expectRules(await visibleRules(page), all, expectedTexts, 'on paper');
  await expect(page.locator('.source-list li').last()).toBeVisible();
  await expect(page.getByLabel('Who are you?')).toBeHidden();
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
  await pickWho(page, first?.name ?? '');
  const one = await visibleRules(page);
  await pickWho(page, second?.name ?? '');
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
  await pickWho(page, 'Everyone');
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
    await expect(status(page)).toContainText('a choice that this guide does not have');
    expect(await visibleRules(page), query.slice(0, 40)).toEqual(all);
  }
  expect(faults).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same text is there for every reader, to unfold', async ({ page, site }) => {
    const { guide, expectedTexts } = readGuide(site.content);
    await page.goto('/am-i-affected/');
    await expect(page.getByLabel('Who are you?')).toBeHidden();
    const [first, ...others] = guide;
    expectRules(await visibleRules(page), first?.rules ?? [], expectedTexts, 'the first reader');
    for (const { id } of others) await page.locator(`#${id} > summary`).click();
    const all = guide.flatMap(({ rules }) => rules);
    expectRules(await visibleRules(page), all, expectedTexts, 'all');
  });
});
