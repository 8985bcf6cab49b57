import type { Problem } from '../problems.ts';
import type { Text } from '../records.ts';
import { mdxWords } from '../schema/mdxWords.ts';
import { characterFault, isInvisible } from '../schema/common.ts';
import { pinpoint } from '../schema/reference.ts';
import { mdxFault } from './mdxErrors.ts';
import { nodeFaults, type NodeFault } from './allowed.ts';
import { checkSize } from './textSize.ts';
import { attributeOf, headingsOf, nodeAtDepth, parseText, textContent, type TextNode } from './textTree.ts';

/** Node types that are separated by a space in running text. */
const blockTypes = new Set(['paragraph', 'heading', 'listItem', 'break', 'mdxJsxFlowElement']);

/** How many levels of nodes a text may have, counting the root. */
const maxDepth = 50;

/** Whether a node is a paragraph, a heading, or a word that holds text without one. */
const isBlock = ({ type, children }: TextNode): boolean =>
  type === 'paragraph' ||
  type === 'heading' ||
  (type === 'mdxJsxFlowElement' && (children?.some((child) => child.type === 'text') ?? false));

/** The words of a node as readers see them, with the quotation marks of quotations. */
function shownWords(node: TextNode): string {
  if (node.type === 'break') return '\n';
  if (node.name === 'Quote') return `“${textContent(node)}”`;
  return node.value ?? node.children?.map(shownWords).join('') ?? '';
}

/** Parses a text; reports a problem and returns undefined if it is not valid MDX. */
function parse(file: string, source: string, offset: number, problems: Problem[]): TextNode | undefined {
  try {
    return parseText(source);
  } catch (error) {
    const { line, ...fault } = mdxFault(error, source);
    problems.push({ file, field: line === undefined ? '' : `line ${line + offset}`, ...fault });
    return undefined;
  }
}

/** Reports a text that begins like more front matter, and one that is too large to parse. */
function checkSource(file: string, source: string, offset: number, problems: Problem[]): void {
  const delimiter = /^\s*(?:---|\+\+\+)[^\n]*/.exec(source)?.[0];
  if (delimiter !== undefined)
    problems.push({
      file,
      field: `line ${delimiter.split('\n').length + offset}`,
      value: delimiter.trim(),
      message: 'begins the text, and might be taken for more front matter: begin with words',
    });
  checkSize(file, source, offset, problems);
}

/** Reads an MDX text: collects the components it uses and its parts, and reports everything a text may not contain. `offset` is the number of lines above it in the file. */
export function readProse(file: string, source: string, offset: number, problems: Problem[]): Text {
  const text: Text = { source, uses: [], length: 0, parts: [], blocks: [] };
  const reportedMessages = new Set<string>();
  source.split('\n').forEach((line, index) => {
    const message = characterFault(line);
    if (!message) return;
    reportedMessages.add(message);
    problems.push({ file, field: `line ${index + 1 + offset}`, message });
  });
  const before = problems.length;
  checkSource(file, source, offset, problems);
  const root = problems.length > before ? undefined : parse(file, source, offset, problems);
  if (!root) return text;

  const lineOf = (node: TextNode) => (node.position?.start.line ?? 1) + offset;
  const report = (node: TextNode, { message, value, hint }: NodeFault): void => {
    problems.push({
      file,
      field: `line ${lineOf(node)}`,
      message,
      ...(value === undefined ? {} : { value }),
      ...(hint === undefined ? {} : { hint }),
    });
  };
  const tooDeep = nodeAtDepth(root, maxDepth);
  if (tooDeep) {
    report(tooDeep, { message: `is nested too deeply: at most ${maxDepth} levels are read` });
    return text;
  }
  const headings = headingsOf(root);
  const idOf = new Map(headings.map(({ node, id }) => [node, id]));
  const ids = headings.map(({ id }) => id);
  const parts = [{ id: '', title: '', text: [] as string[] }];

  const visit = (node: TextNode): void => {
    // Characters typed in the source were reported above; the tree adds those written as entities.
    for (const fault of nodeFaults(node)) if (!reportedMessages.has(fault.message)) report(node, fault);
    if (node.url?.startsWith('#') && !ids.includes(node.url.slice(1)))
      report(node, {
        value: node.url,
        message: 'leads to no heading of this text',
        hint: ids.length > 0 ? `There are ${ids.map((id) => `#${id}`).join(', ')}.` : 'It has none.',
      });
    if (node.name && Object.hasOwn(mdxWords, node.name)) {
      const at = node.attributes?.some(({ name }) => name === 'at')
        ? (attributeOf(node, 'at') ?? '{…}')
        : undefined;
      text.uses.push({
        word: node.name,
        id: attributeOf(node, 'id'),
        // An invalid place was reported by `nodeFaults`; keep it, or it would be reported as missing too.
        at: pinpoint.safeParse(at).data ?? at,
        line: lineOf(node),
      });
      // Its date is known only once all records are read.
      if (node.name === 'Reviewed') parts.at(-1)?.text.push('<Reviewed />');
    }
    if (isBlock(node)) text.blocks.push({ line: lineOf(node), words: shownWords(node) });
    const id = idOf.get(node);
    if (id !== undefined && isInvisible(textContent(node)))
      report(node, { message: 'is a heading without words: give it some, or take it out' });
    // A second-level heading starts a new part: its text goes into the title, not into the running text.
    const startsPart = id !== undefined && node.depth === 2;
    if (startsPart) parts.push({ id, title: textContent(node), text: [] });
    else if (node.type === 'text') parts.at(-1)?.text.push(node.value ?? '');
    if (node.name === 'Quote') parts.at(-1)?.text.push('“');
    node.children?.forEach(visit);
    if (node.name === 'Quote') parts.at(-1)?.text.push('”');
    if (startsPart) parts.at(-1)?.text.splice(0);
    else if (blockTypes.has(node.type)) parts.at(-1)?.text.push(' ');
  };
  visit(root);
  text.parts = parts.map(({ id, title, text: pieces }) => ({
    id,
    title,
    plain: pieces.join('').replace(/\s+/g, ' ').trim(),
  }));
  text.length = text.parts
    .flatMap(({ title, plain }) => [...title.split(' '), ...plain.split(' ')])
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return text;
}
