import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { describeProblem, type Problem } from '../../src/record/problems.ts';
import { mdxWords } from '../../src/record/schema/mdxWords.ts';
import { splitFrontMatter } from '../../src/record/load/frontMatter.ts';
import { readProse } from '../../src/record/load/prose.ts';
import { checkSchema, parseYaml } from '../../src/record/load/yaml.ts';
import { type Kind, kindNames, kinds } from '../../src/record/schema/kinds.ts';
import { root } from './record.ts';

const folder = join(root, 'content/_templates');
const fileNames = Object.fromEntries(
  kindNames.map((kind) => [kind, `${kinds[kind].template}${kinds[kind].ending}`]),
) as Record<Kind, string>;

/** The problems of templates with mutually exclusive fields if all optional lines are enabled. */
const clashes: Partial<Record<Kind, string[]>> = {
  sources: ['url: "https://example.org/minutes" begins with https://, so onlyHttp must go'],
  articles: ['url: "https://example.com/bridge" begins with https://, so onlyHttp must go'],
  timelines: ['events: "["event-id","event-id-two"]" names events and rules at once: keep one of the two'],
};

/** The problems of templates with fields that only an author can fill in. */
const unfilled: Partial<Record<Kind, string[]>> = { sources: ['read: is missing'] };

const read = (kind: Kind) => readFileSync(join(folder, fileNames[kind]), 'utf8');
const facts = (kind: Kind, content: string) =>
  fileNames[kind].endsWith('.mdx') ? (splitFrontMatter(content)?.front ?? '') : content;

/** Returns the names of all fields of a schema, including nested ones. */
function fieldNames(schema: z.ZodType): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node) Object.keys(node.properties as object).forEach((name) => names.add(name));
    Object.values(node).forEach(visit);
  };
  visit(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return names;
}

/** Uncomments every optional line. */
const switchOn = (content: string) => content.replace(/^([ ]*)#(?=\S)/gm, '$1');

function check(kind: Kind, content: string): { record: unknown; messages: string[] } {
  const problems: Problem[] = [];
  const data = parseYaml(fileNames[kind], facts(kind, content), 0, problems);
  const record = checkSchema<z.ZodType>(fileNames[kind], kinds[kind].schema, data, problems);
  return { record, messages: problems.map(describeProblem) };
}

test('there is one template for every kind of record and no other file', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.values(fileNames).sort());
});

for (const kind of kindNames) {
  test(`the template ${fileNames[kind]} is valid as it is`, () => {
    expect(check(kind, read(kind)).messages).toEqual(unfilled[kind] ?? []);
  });

  test(`the template ${fileNames[kind]} is valid with every optional line`, () => {
    expect(check(kind, switchOn(read(kind))).messages).toEqual([
      ...(unfilled[kind] ?? []),
      ...(clashes[kind] ?? []),
    ]);
  });

  test(`the template ${fileNames[kind]} shows every field, required ones first`, () => {
    const fieldLines = [...facts(kind, read(kind)).matchAll(/^(#?)([a-zA-Z]+):/gm)].map(([, mark, name]) => ({
      optional: mark === '#',
      name,
    }));
    const fields = Object.keys(kinds[kind].schema.shape);
    expect(fieldLines.map(({ name }) => name).sort()).toEqual([...fields].sort());
    for (const name of fieldNames(kinds[kind].schema))
      expect(facts(kind, read(kind)), name).toMatch(new RegExp(`^ *(- )?#?(- )?${name}:`, 'm'));
    expect(fieldLines.map(({ optional }) => optional)).toEqual(
      fieldLines.map(({ optional }) => optional).sort(),
    );
    const parsed = parseYaml(fileNames[kind], facts(kind, read(kind)), 0, []) as Record<string, unknown>;
    for (const name of Object.keys(parsed)) {
      if (name === 'events' && kind === 'timelines') continue; // one of two ways to select events
      if (name === 'sources' && kind === 'questions') continue; // optional only with a caution
      const without = Object.fromEntries(Object.entries(parsed).filter(([field]) => field !== name));
      expect(kinds[kind].schema.safeParse(without).success, `${name} is required`).toBe(false);
    }
  });
}

for (const kind of kindNames.filter((name) => fileNames[name].endsWith('.mdx'))) {
  test(`the text of ${fileNames[kind]} uses only what is allowed in texts`, () => {
    const problems: Problem[] = [];
    readProse(fileNames[kind], splitFrontMatter(read(kind))?.body ?? '', 0, problems);
    expect(problems).toEqual([]);
  });
}

test('the templates show every component that texts may use', () => {
  const texts = kindNames.map(read).join('\n');
  for (const word of Object.keys(mdxWords)) expect(texts).toContain(`<${word}`);
});
