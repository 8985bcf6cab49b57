import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { textCompiler } from '../../src/integrations/textCompiler.ts';
import { textModules } from '../../src/integrations/textModules.ts';
import { textFeatures } from '../../src/record/load/textTree.ts';
import { hiddenCode, smuggled, smuggledInTexts } from '../hostile-texts.ts';
import { fixture, root, withChanges } from './record.ts';

const event = 'events/2013/tide-court-upholds.mdx';
const moduleOf = 'virtual:text/events/tide-court-upholds.mdx';
const original = readFileSync(join(fixture, event), 'utf8');

/** Compiles an MDX module the way Astro's plugin does: it parses the front matter first, then runs the compiler. */
async function compile(module: string, compiler = textCompiler()): Promise<string> {
  const { content, frontmatter } = parseFrontmatter(module, { frontmatter: 'empty-with-spaces' });
  const renderer = await compiler.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  return (await renderer?.process(content, join(root, 'x.mdx'), frontmatter))?.code ?? '';
}

interface Node {
  type: string;
  [field: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Yields all nodes of a syntax tree. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) yield* nodesOf(inner);
}

/** Returns the source of everything a module imports, calls, assigns or awaits. */
function effectsOf(code: string): Set<string> {
  const found = new Set<string>();
  const source = ({ start, end }: Node) => code.slice(Number(start), Number(end));
  const program: unknown = parseAst(code);
  if (!isNode(program)) throw new Error('no program');
  for (const node of nodesOf(program)) {
    if (node.type === 'ImportDeclaration') found.add(`import ${source(node['source'] as Node)}`);
    if (node.type === 'CallExpression' || node.type === 'NewExpression')
      found.add(source(node['callee'] as Node));
    if (/^(?:Import|Await|Yield|TaggedTemplate|Assignment|Update)Expression$/.test(node.type))
      found.add(source(node));
  }
  return found;
}

const allowedEffects = [
  'import "astro/jsx-runtime"',
  '_jsx',
  '_jsxs',
  '_createMdxContent',
  '_missingMdxReference',
  'Object.assign',
  'Error',
];

test('the code Astro makes of the texts calls nothing but functions that create elements', async () => {
  for (const folder of [fixture, join(root, 'content')]) {
    const { load } = textModules(folder);
    const { records } = loadRecordOrThrow(folder);
    for (const kind of ['events', 'explainers', 'pages'] as const)
      for (const { id } of records[kind]) {
        const code = await compile(load(`virtual:text/${kind}/${id}.mdx`) ?? '');
        for (const effect of effectsOf(code)) expect(allowedEffects, `${id}: ${effect}`).toContain(effect);
      }
  }
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
