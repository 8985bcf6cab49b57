import type { PhrasingContent } from 'mdast';
import { layoutSteps } from '../charts/steps.ts';
import { noteNumber } from '../record/link/references.ts';
import { attributeOf, parseText, textContent, type TextNode } from '../record/load/textTree.ts';
import { lookup } from '../record/lookup.ts';
import type { Archive, Reference } from '../record/model.ts';
import type { Text } from '../record/records.ts';
import { type MdxWord, mdxWords } from '../record/schema/mdxWords.ts';
import { recordUrls } from '../site/recordUrls.ts';
import { disputed } from '../words/en/prose.ts';
import { publisherBlocks, readingBlocks, reviewBlocks } from './aboutRecord.ts';
import { eventList } from './lists.ts';
import { aside, type Block, type Inline, link, list, numberedList, paragraph, strong } from './nodes.ts';
import { noteMark } from './sources.ts';
import { stepsBlocks } from './steps.ts';

/** Where a text stands. */
export interface TextPlace {
  archive: Archive;
  /** The root-relative URL of its page. */
  page: string;
  /** The numbered notes of the page, in order. */
  notes: readonly Reference[];
}

/** What a text refers to. */
interface Context extends TextPlace {
  /** The targets of the text's own references, by identifier. */
  targets: ReadonlyMap<string, string>;
}

const isWord = (node: TextNode): boolean => node.name !== undefined && node.name !== null;

/** The number of the note that a `<Cite>` or `<Quote>` names; throws if the page does not list it. */
function citedNote(node: TextNode, { notes }: Context): number {
  const [id = '', at] = [attributeOf(node, 'id'), attributeOf(node, 'at')];
  const number = noteNumber(notes, { id, ...(at === undefined ? {} : { at }) });
  if (number === 0) throw new Error(`"${id}" is cited on a page that does not list it`);
  return number;
}

function wordInLine(node: TextNode, context: Context): Inline {
  const rule = mdxWords[node.name as MdxWord];
  const inner = () => lineOf(node.children ?? [], context);
  switch (rule.markdown) {
    case 'link':
      return link(recordUrls[rule.names](attributeOf(node, 'id') ?? '', context.archive.measures), inner());
    case 'note':
      return [' ', noteMark(citedNote(node, context))];
    case 'quotation':
      return ['“', inner(), '” ', noteMark(citedNote(node, context))];
    case 'text':
      return inner();
    case 'nothing':
      return undefined;
  }
}

/** The content of a line; a number of a note has one space before it. */
function lineOf(nodes: readonly TextNode[], context: Context): Inline[] {
  const isCite = (node: TextNode | undefined) => node?.name === 'Cite';
  return nodes.map((node, index): Inline => {
    if (isWord(node)) return wordInLine(node, context);
    const inner = () => nodesOf(lineOf(node.children ?? [], context));
    switch (node.type) {
      case 'text':
        return isCite(nodes[index + 1]) ? node.value?.trimEnd() : node.value;
      case 'strong':
        return strong(inner());
      case 'emphasis':
        return { type: 'emphasis', children: inner() };
      case 'break':
        return { type: 'break' };
      case 'link':
        return link(targetOf(node.url ?? '', context), inner());
      case 'linkReference': {
        const target = context.targets.get(node.identifier ?? '');
        return target === undefined ? inner() : link(targetOf(target, context), inner());
      }
      default:
        return textContent(node);
    }
  });
}

/** The target of a link: a fragment leads to a heading of the page. */
const targetOf = (url: string, { page }: Context): string => (url.startsWith('#') ? `${page}${url}` : url);

const nodesOf = (content: Inline): PhrasingContent[] => paragraph(content).children;

/** The blocks a word stands for that is a paragraph of its own. */
function wordAsBlocks(node: TextNode, context: Context): Block[] {
  const { archive } = context;
  const id = attributeOf(node, 'id') ?? '';
  const inner = () => blocksOf(node.children ?? [], context);
  switch (node.name as MdxWord) {
    case 'Dispute':
      return [aside(paragraph(strong(disputed)), ...inner())];
    case 'Note':
      return [aside(...inner())];
    case 'Timeline': {
      const { title, events } = lookup(archive.timelines, id);
      return [paragraph(strong(title)), ...eventList(events)];
    }
    case 'Steps': {
      const layout = layoutSteps(lookup(archive.measures, id), archive.events);
      return layout ? stepsBlocks(layout) : [];
    }
    case 'Publisher':
      return publisherBlocks(archive);
    case 'Reading':
      return readingBlocks(archive.sources);
    case 'ReviewTotals':
      return reviewBlocks(archive);
    default:
      return [paragraph(wordInLine(node, context))];
  }
}

/** A node that stands on lines of its own, as blocks. */
function blockOf(node: TextNode, context: Context): Block[] {
  if (isWord(node)) return wordAsBlocks(node, context);
  if (node.type === 'definition') return [];
  const children = node.children ?? [];
  switch (node.type) {
    case 'heading': {
      const depth = node.depth === 2 ? 2 : 3;
      return [{ type: 'heading', depth, children: nodesOf(lineOf(children, context)) }];
    }
    case 'list': {
      const isOrdered = node.ordered === true;
      const items = children.map((item) => {
        const blocks = blocksOf(item.children ?? [], context);
        const [first, ...below] = blocks;
        return first?.type === 'paragraph' ? { line: first.children, below } : { line: '', below: blocks };
      });
      return [isOrdered ? numberedList(items) : list(items)];
    }
    default:
      return [paragraph(lineOf(children, context))];
  }
}

const blocksOf = (nodes: readonly TextNode[], context: Context): Block[] =>
  nodes.flatMap((node) => blockOf(node, context));

/** A text of the record as blocks: words that name a record become links to its page, citations the numbers of their notes, and figures the dates they show. */
export function textBlocks({ source }: Pick<Text, 'source'>, place: TextPlace): Block[] {
  const nodes = parseText(source).children ?? [];
  const targets = new Map(
    nodes.flatMap(({ type, identifier, url }): [string, string][] =>
      type === 'definition' && identifier && url ? [[identifier, url]] : [],
    ),
  );
  return blocksOf(nodes, { ...place, targets });
}
