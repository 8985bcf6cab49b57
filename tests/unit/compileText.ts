import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { textCompiler } from '../../src/integrations/textCompiler.ts';
import { textModules } from '../../src/integrations/textModules.ts';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { root } from './record.ts';

/** Compiles an MDX module the way Astro's plugin does: it parses the front matter first, then runs the compiler. */
export async function compile(module: string, compiler = textCompiler()): Promise<string> {
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
export function effectsOf(code: string): Set<string> {
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

/** Returns what the code Astro makes of the texts of a record does besides creating elements, as `id: code`. */
export async function forbiddenEffects(folder: string): Promise<string[]> {
  const { load } = textModules(folder);
  const { records } = loadRecordOrThrow(folder);
  const found: string[] = [];
  for (const kind of ['events', 'explainers', 'pages'] as const)
    for (const { id } of records[kind])
      for (const effect of effectsOf(await compile(load(`virtual:text/${kind}/${id}.mdx`) ?? '')))
        if (!allowedEffects.includes(effect)) found.push(`${id}: ${effect}`);
  return found;
}
