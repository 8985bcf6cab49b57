import { type Features, mdxToMdast } from 'satteri';
import { headingIds } from './headingIds.ts';

/** A node of the syntax tree of a text: mdast with the MDX node types (https://github.com/syntax-tree/mdast). */
export interface TextNode {
  type: string;
  name?: string | null | undefined;
  value?: string | undefined;
  url?: string;
  title?: string | null | undefined;
  label?: string | null | undefined;
  /** The name of a reference or of its definition, in lower case. */
  identifier?: string;
  depth?: number;
  /** Whether a list has numbers. */
  ordered?: boolean | null | undefined;
  /** Whether a task in a list is done; null or absent for an ordinary list item. */
  checked?: boolean | null | undefined;
  children?: TextNode[];
  attributes?: { type: string; name?: string; value?: unknown }[];
  /** Where it is in the source: lines from 1, offsets in UTF-16 units from 0. */
  position?: { start: { line: number; offset: number }; end: { offset: number } } | undefined;
}

/** Parser options for texts. The reader and Astro's compiler share them, so that both see the same tree. */
export const textFeatures = { gfm: true, smartPunctuation: true, frontmatter: false } satisfies Features;

/** Parses a text without its front matter; throws if it is not valid MDX. */
export const parseText = (source: string): TextNode =>
  mdxToMdast(source, { features: textFeatures }) as TextNode;

/** The first node with `depth` ancestors, or undefined if there is none. */
export function nodeAtDepth(root: TextNode, depth: number): TextNode | undefined {
  let level = [root];
  for (let ancestors = 0; ancestors < depth && level.length > 0; ancestors++)
    level = level.flatMap(({ children = [] }) => children);
  return level[0];
}

/** The text of a node and its descendants, without markup. */
export const textContent = (node: TextNode): string =>
  node.value ?? node.children?.map(textContent).join('') ?? '';

/** The headings of a text in order, each with the id it has on the page. */
export function headingsOf(root: TextNode): { node: TextNode; title: string; id: string }[] {
  const nodes: TextNode[] = [];
  const collect = (node: TextNode): void => {
    if (node.type === 'heading') nodes.push(node);
    node.children?.forEach(collect);
  };
  collect(root);
  const titles = nodes.map(textContent);
  const ids = headingIds(titles);
  return nodes.map((node, index) => ({ node, title: titles[index] ?? '', id: ids[index] ?? '' }));
}

/** The value of an attribute of a component; undefined if there is none, or if it is an expression. */
export function attributeOf(node: TextNode, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
