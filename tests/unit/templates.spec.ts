import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { describeProblem, type Problem } from '../../src/record/problems.ts';
import { words } from '../../src/record/mdxWords.ts';
import { splitFrontMatter } from '../../src/record/load/frontMatter.ts';
import { readProse } from '../../src/record/load/prose.ts';
import { checkSchema, parseYaml } from '../../src/record/load/yaml.ts';
import { type Kind, kindNames, kinds } from '../../src/record/schema/kinds.ts';
import { root } from './record.ts';

const folder = join(root, 'content/_templates');
const fileNames = Object.fromEntries(
  kindNames.map((kind) => [kind, `${kinds[kind].template}${kinds[kind].ending}`]),
) as Record<Kind, string>;

/** Two fields of a template that exclude each other, and what is said if both are switched on. */
const clashes: Partial<Record<Kind, string[]>> = {
  sources: ['url: "https://example.org/minutes" begins with https://, so onlyHttp must go'],
  articles: ['url: "https://example.com/bridge" begins with https://, so onlyHttp must go'],
  timelines: ['events: "["event-id","event-id-two"]" names events and rules at once: keep one of the two'],
};

const read = (kind: Kind) => readFileSync(join(folder, fileNames[kind]), 'utf8');
const facts = (kind: Kind, content: string) =>
  fileNames[kind].endsWith('.mdx') ? (splitFrontMatter(content)?.front ?? '') : content;

/** The names of all fields of a schema, those of lists and groups within it included. */
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

/** Takes away the # of every optional line. */
const switchOn = (content: string) => content.replace(/^([ ]*)#(?=\S)/gm, '$1');

function check(kind: Kind, content: string): { record: unknown; told: string[] } {
  const problems: Problem[] = [];
  const data = parseYaml(fileNames[kind], facts(kind, content), 0, problems);
  const record = checkSchema<z.ZodType>(fileNames[kind], kinds[kind].schema, data, problems);
  return { record, told: problems.map(describeProblem) };
}

test('there is one template for every kind of record and no other file', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.values(fileNames).sort());
});

for (const kind of kindNames) {
  test(`the template ${fileNames[kind]} is valid as it stands`, () => {
    expect(check(kind, read(kind)).told).toEqual([]);
  });

  test(`the template ${fileNames[kind]} is valid with every optional line`, () => {
    expect(check(kind, switchOn(read(kind))).told).toEqual(clashes[kind] ?? []);
  });

  test(`the template ${fileNames[kind]} shows every field, required ones first`, () => {
    const shown = [...facts(kind, read(kind)).matchAll(/^(#?)([a-zA-Z]+):/gm)].map(([, off, name]) => ({
      off: off === '#',
      name,
    }));
    const fields = Object.keys(kinds[kind].schema.shape);
    expect(shown.map(({ name }) => name).sort()).toEqual([...fields].sort());
    for (const name of fieldNames(kinds[kind].schema))
      expect(facts(kind, read(kind)), name).toMatch(new RegExp(`^ *(- )?#?(- )?${name}:`, 'm'));
    expect(shown.map(({ off }) => off)).toEqual(shown.map(({ off }) => off).sort());
    const parsed = parseYaml(fileNames[kind], facts(kind, read(kind)), 0, []) as Record<string, unknown>;
    for (const name of Object.keys(parsed)) {
      if (name === 'events' && kind === 'timelines') continue; // one way to select of two
      if (name === 'sources' && kind === 'questions') continue; // optional only where a caution stands
      const without = Object.fromEntries(Object.entries(parsed).filter(([field]) => field !== name));
      expect(kinds[kind].schema.safeParse(without).success, `${name} is required`).toBe(false);
    }
  });
}

for (const kind of kindNames.filter((name) => fileNames[name].endsWith('.mdx'))) {
  test(`the text of ${fileNames[kind]} uses only what authors may use`, () => {
    const problems: Problem[] = [];
    readProse(fileNames[kind], splitFrontMatter(read(kind))?.body ?? '', 0, problems);
    expect(problems).toEqual([]);
  });
}

test('the templates show every word authors may use in a text', () => {
  const texts = kindNames.map(read).join('\n');
  for (const word of Object.keys(words)) expect(texts).toContain(`<${word}`);
});
