import { attributeOf, parseText, type TextNode } from '../record/load/textTree.ts';
import { citationsOf, noteNumber } from '../record/link/references.ts';
import { type MdxWord, mdxWords } from '../record/schema/mdxWords.ts';
import type { Measure, Reference } from '../record/model.ts';
import type { Text } from '../record/records.ts';
import { recordUrls } from '../site/recordUrls.ts';
import { absolute } from '../site/urls.ts';

/** The start and end of a node in the source; throws if the parser did not say. */
function spanOf({ type, position }: TextNode): [start: number, end: number] {
  if (!position) throw new Error(`A ${type} of a text has no position`);
  return [position.start.offset, position.end.offset];
}

/** A text of the record as plain Markdown: components that name a record become links to its page, citations become `[n]`, the number of their note, and figures are left out. */
export function plainMarkdown(
  { source, uses }: Pick<Text, 'source' | 'uses'>,
  notes: readonly Pick<Reference, 'id' | 'at'>[],
  measures: readonly Measure[],
): string {
  const numbers = citationsOf(uses).map((citation) => noteNumber(notes, citation));

  const writeWord = (node: TextNode): string => {
    const rule = mdxWords[node.name as MdxWord];
    const children = node.children ?? [];
    const inner = () => write(children, spanOf(children[0] ?? node)[0], spanOf(children.at(-1) ?? node)[1]);
    switch (rule.markdown) {
      case 'link':
        return `[${inner()}](${absolute(recordUrls[rule.names](attributeOf(node, 'id') ?? '', measures))})`;
      case 'note':
        return ` [${numbers.shift()}]`;
      case 'quotation':
        return `“${inner()}” [${numbers.shift()}]`;
      case 'text':
        return inner();
      case 'nothing':
        return '';
    }
  };

  /** The source from `start` to `end`, with the words in the nodes there as Markdown. */
  const write = (nodes: readonly TextNode[], start: number, end: number): string => {
    let markdown = '';
    let from = start;
    for (const node of nodes) {
      const [nodeStart, nodeEnd] = spanOf(node);
      markdown += source.slice(from, nodeStart);
      if (node.name === 'Cite') markdown = markdown.trimEnd();
      markdown += node.name ? writeWord(node) : write(node.children ?? [], nodeStart, nodeEnd);
      from = nodeEnd;
    }
    return markdown + source.slice(from, end);
  };

  return write([parseText(source)], 0, source.length)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
