import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { textModules } from '../../src/integrations/textModules.ts';
import { textFeatures } from '../../src/record/load/textTree.ts';
import { hiddenCode, smuggled, smuggledInTexts } from '../hostile-texts.ts';
import { compile, effectsOf, forbiddenEffects } from './compileText.ts';
import { fixture, mission, root, withChanges } from './record.ts';

const event = 'events/2013/tide-court-upholds.mdx';
const moduleOf = 'virtual:text/events/tide-court-upholds.mdx';
const original = readFileSync(join(fixture, event), 'utf8');

test('the code Astro makes of the texts calls nothing but functions that create elements', async () => {
  for (const folder of [fixture, mission]) expect(await forbiddenEffects(folder), folder).toEqual([]);
});

test('the headings of a page have the ids that tables of contents and the search link to', async () => {
  const { load } = textModules(fixture);
  const { archive } = loadRecordOrThrow(fixture);
  let headings = 0;
  for (const { id, text } of archive.explainers) {
    const code = await compile(load(`virtual:text/explainers/${id}.mdx`) ?? '');
    for (const part of text.parts.slice(1)) {
      headings++;
      expect(code).toContain(`id: ${JSON.stringify(part.id)}`);
      expect(code).toContain(`"slug":${JSON.stringify(part.id)}`);
    }
  }
  expect(headings).toBeGreaterThan(2);
});

test('Astro gets the text that was checked, byte for byte', () => {
  const { load } = textModules(fixture);
  const { records } = loadRecordOrThrow(fixture);
  const text = records.events.find(({ id }) => id === 'tide-court-upholds')?.text.source ?? '';
  expect(original.endsWith(text)).toBe(true);
  expect(load(moduleOf)).toBe(`---\n---\n${text}`);
});

test('Astro gets nothing from a record with a problem', () => {
  for (const { name, change } of smuggled)
    withChanges({ [event]: change }, (folder) => {
      const { load } = textModules(folder);
      expect(() => load(moduleOf), name).toThrow('The record has problems.');
    });
});

test('no other file is compiled as a text, whatever its address', () => {
  const { load } = textModules(fixture);
  const file = join(fixture, event);
  for (const id of [file, `${file}?import`, `/@fs${file}`, 'virtual:text/events/../x.mdx', `${moduleOf}?raw`])
    expect(() => load(id), id).toThrow('is not a text of the record');
  expect(load(join(root, 'src/record/texts.ts'))).toBeUndefined();
});

const marker = 'globalThis.ranFromAText()';

for (const { name, change } of hiddenCode(marker)) {
  test(`${name} would run if the file itself were compiled without a guard`, async () => {
    const unguarded = satteri({ features: { ...textFeatures, frontmatter: true } });
    expect([...effectsOf(await compile(change(original), unguarded))]).toContain('globalThis.ranFromAText');
  });

  test(`${name} is rejected by the compiler too`, async () => {
    await expect(compile(change(original))).rejects.toThrow(/ is (code|a dividing line)/);
  });
}

test('the compiler alone rejects whatever a text may not contain', async () => {
  const accepted: string[] = [];
  for (const { name, change } of smuggledInTexts)
    await compile(change(original)).then(
      () => accepted.push(name),
      () => undefined,
    );
  // These two are harmless and can only be detected in the text as a whole.
  expect(accepted).toEqual(['a link into another page', 'a heading nobody sees']);
});
