import type {
  BlockContent,
  Blockquote,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
} from 'mdast';
import { absolute } from '../site/urls.ts';
import { fact, factWithList } from '../words/en/markdown.ts';
import { fill } from '../words/fill.ts';

/** A block of a Markdown page, as a node of mdast (https://github.com/syntax-tree/mdast). */
export type Block = BlockContent;

/** What can stand in a line: words, nodes, and lists of these; `undefined`, `false` and `''` are left out. */
export type Inline = string | number | false | undefined | PhrasingContent | readonly Inline[];

/** Returns the nodes of a line, with words that follow each other in one node. */
function inlineNodes(content: Inline): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const add = (piece: Inline): void => {
    if (piece === undefined || piece === false || piece === '') return;
    if (isList(piece)) return piece.forEach(add);
    if (typeof piece === 'object') return void nodes.push(piece);
    const last = nodes.at(-1);
    if (last?.type === 'text') last.value += piece;
    else nodes.push({ type: 'text', value: String(piece) });
  };
  add(content);
  return nodes;
}

const isList = (piece: Inline): piece is readonly Inline[] => Array.isArray(piece);

const isEmpty = (piece: Inline): boolean =>
  piece === undefined || piece === false || piece === '' || (isList(piece) && piece.every(isEmpty));

/** Returns pieces with a space between them, without those that are empty. */
export const spaced = (...pieces: Inline[]): Inline =>
  pieces.filter((piece) => !isEmpty(piece)).flatMap((piece, index) => (index > 0 ? [' ', piece] : [piece]));

/** Returns pieces with a separator between them. */
export const joined = (pieces: readonly Inline[], separator: string): Inline =>
  pieces.flatMap((piece, index) => (index > 0 ? [separator, piece] : [piece]));

/** A sentence with nodes in the place of its names; throws if a value is missing. */
export const fillLine = <const Sentence extends string>(
  sentence: Sentence,
  values: Parameters<typeof fill<Sentence, Inline>>[1],
): Inline => fill<Sentence, Inline>(sentence, values);

/** A paragraph. */
export const paragraph = (...content: Inline[]): Paragraph => ({
  type: 'paragraph',
  children: inlineNodes(content),
});

/** A heading; the title of a page is of level 1. */
export const heading = (depth: Heading['depth'], ...content: Inline[]): Heading => ({
  type: 'heading',
  depth,
  children: inlineNodes(content),
});

/** A link to another site, or to a page of this one by its root-relative URL. */
export const link = (to: string, ...content: Inline[]): Link => ({
  type: 'link',
  url: absolute(to),
  children: inlineNodes(content).flatMap((node) => (node.type === 'link' ? node.children : [node])),
});

/** A link that shows its own address, such as `<https://example.org/>`. */
export const plainLink = (to: string): Link => link(to, absolute(to));

/** Words in bold. */
export const strong = (...content: Inline[]): Strong => ({ type: 'strong', children: inlineNodes(content) });

/** Blocks set apart from the text around them. */
export const aside = (...children: Block[]): Blockquote => ({ type: 'blockquote', children });

/** An entry of a list: one line, which may be empty, and the blocks below it. */
export type Item = Inline | { line: Inline; below: readonly Block[] };

const hasBlocks = (item: Item): item is { line: Inline; below: readonly Block[] } =>
  typeof item === 'object' && 'below' in item;

function listItem(item: Item): ListItem {
  const { line, below } = hasBlocks(item) ? item : { line: item, below: [] };
  return {
    type: 'listItem',
    spread: below.some(({ type }) => type !== 'list'),
    children: isEmpty(line) ? [...below] : [paragraph(line), ...below],
  };
}

/** A list with bullets. */
export const list = (items: readonly Item[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map(listItem),
});

/** A list with the numbers from 1 on. */
export const numberedList = (items: readonly Item[]): List => ({ ...list(items), ordered: true, start: 1 });

/** A fact with its name in bold; several values are a list below the name. */
export function namedFact(name: Inline, value: Inline, below: readonly Inline[] = []): Item {
  if (below.length > 0) return { line: fillLine(factWithList, { name: strong(name) }), below: [list(below)] };
  return fillLine(fact, { name: strong(name), value });
}

/** A heading with blocks below it; nothing without blocks. */
export const section = (depth: Heading['depth'], title: Inline, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [heading(depth, title), ...blocks] : [];

/** A list, or nothing if it has no entry. */
export const listOrNothing = (items: readonly Item[]): Block[] => (items.length > 0 ? [list(items)] : []);
