import { type Features, mdxToMdast } from 'satteri';
import { headingIds } from '../headingIds.ts';

/** A node of a text's syntax tree: mdast with the nodes of MDX (https://github.com/syntax-tree/mdast). */
export interface TextNode {
  type: string;
  name?: string | null | undefined;
  value?: string | undefined;
  url?: string;
  title?: string | null | undefined;
  label?: string | null | undefined;
  depth?: number;
  /** Whether a task in a list is done; null or absent for an ordinary list item. */
  checked?: boolean | null | undefined;
  children?: TextNode[];
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } } | undefined;
}

/** How texts are parsed. The check and Astro's compiler share this, so that both see the same tree. */
export const textFeatures = { gfm: true, smartPunctuation: true, frontmatter: false } satisfies Features;

/** Parses a text, without its front matter; throws where it is not valid MDX. */
export const parseText = (source: string): TextNode =>
  mdxToMdast(source, { features: textFeatures }) as TextNode;

/** The first node that has so many nodes above it, if any has. */
export function nodeAtDepth(root: TextNode, depth: number): TextNode | undefined {
  let level = [root];
  for (let above = 0; above < depth && level.length > 0; above++)
    level = level.flatMap(({ children = [] }) => children);
  return level[0];
}

/** All text below a node, without marks. */
export const plainText = (node: TextNode): string =>
  node.value ?? node.children?.map(plainText).join('') ?? '';

/** The headings of a text in order, each with the id it has on the page. */
export function headingsOf(root: TextNode): { node: TextNode; title: string; id: string }[] {
  const nodes: TextNode[] = [];
  const collect = (node: TextNode): void => {
    if (node.type === 'heading') nodes.push(node);
    node.children?.forEach(collect);
  };
  collect(root);
  const titles = nodes.map(plainText);
  const ids = headingIds(titles);
  return nodes.map((node, index) => ({ node, title: titles[index] ?? '', id: ids[index] ?? '' }));
}

/** The text of an attribute of a word; undefined if there is none, or if it is code. */
export function attributeOf(node: TextNode, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
