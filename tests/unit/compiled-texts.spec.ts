import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { loadWholeRecord } from '../../src/record/loadRecord.ts';
import { textCompiler } from '../../src/integrations/textCompiler.ts';
import { textModules } from '../../src/integrations/textModules.ts';
import { textFeatures } from '../../src/record/load/textTree.ts';
import { runsAsCode, smuggled, smuggledInTexts } from '../hostile-texts.ts';
import { fixture, root, withChanges } from './record.ts';

const event = 'events/2013/tide-court-upholds.mdx';
const moduleOf = 'virtual:text/events/tide-court-upholds.mdx';
const written = readFileSync(join(fixture, event), 'utf8');

/** Compiles an MDX module as Astro's plugin does: its own reading of front matter first, then the compiler. */
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

/** All nodes of a program. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) yield* nodesOf(inner);
}

/** What a module imports, calls and makes, as written. */
function doings(code: string): Set<string> {
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

const makers = [
  'import "astro/jsx-runtime"',
  ...['_jsx', '_jsxs', '_createMdxContent', '_missingMdxReference', 'Object.assign', 'Error'],
];

test('what Astro makes of the texts of a record calls nothing but the makers of elements', async () => {
  for (const folder of [fixture, join(root, 'content')]) {
    const { load } = textModules(folder);
    const { records } = loadWholeRecord(folder);
    for (const kind of ['events', 'explainers', 'pages'] as const)
      for (const { id } of records[kind]) {
        const code = await compile(load(`virtual:text/${kind}/${id}.mdx`) ?? '');
        for (const doing of doings(code)) expect(makers, `${id}: ${doing}`).toContain(doing);
      }
  }
});

test('the headings of a page have the ids that lists of contents and the search lead to', async () => {
  const { load } = textModules(fixture);
  const { archive } = loadWholeRecord(fixture);
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

test('Astro is handed the text that was checked, byte for byte', () => {
  const { load } = textModules(fixture);
  const { records } = loadWholeRecord(fixture);
  const text = records.events.find(({ id }) => id === 'tide-court-upholds')?.text.source ?? '';
  expect(written.endsWith(text)).toBe(true);
  expect(load(moduleOf)).toBe(`---\n---\n${text}`);
});

test('nothing of a record with a problem is handed to Astro', () => {
  for (const { name, change } of smuggled)
    withChanges({ [event]: change }, (folder) => {
      const { load } = textModules(folder);
      expect(() => load(moduleOf), name).toThrow('The record has problems.');
    });
});

test('no file is compiled in place of a text, whatever its address', () => {
  const { load } = textModules(fixture);
  const file = join(fixture, event);
  for (const id of [file, `${file}?import`, `/@fs${file}`, 'virtual:text/events/../x.mdx', `${moduleOf}?raw`])
    expect(() => load(id), id).toThrow('is not a text of the record');
  expect(load(join(root, 'src/record/texts.ts'))).toBeUndefined();
});

const mark = 'globalThis.ranFromAText()';

for (const { name, change } of runsAsCode(mark)) {
  test(`${name} would run if the file itself were compiled without a guard`, async () => {
    const unguarded = satteri({ features: { ...textFeatures, frontmatter: true } });
    expect([...doings(await compile(change(written), unguarded))]).toContain('globalThis.ranFromAText');
  });

  test(`${name} is refused by the compiler too`, async () => {
    await expect(compile(change(written))).rejects.toThrow(/ is (code|a dividing line)/);
  });
}

test('the compiler refuses by itself whatever a text may not hold', async () => {
  const passed: string[] = [];
  for (const { name, change } of smuggledInTexts)
    await compile(change(written)).then(
      () => passed.push(name),
      () => undefined,
    );
  // These harm nobody but the reader, and show only in the text as a whole.
  expect(passed).toEqual(['a link into another page', 'a heading nobody sees']);
});
