import type { Problem } from '../problems.ts';
import type { Text } from '../records.ts';
import { words } from '../mdxWords.ts';
import { characterFault, isInvisible } from '../schema/common.ts';
import { pinpoint } from '../schema/reference.ts';
import { nodeFaults, type NodeFault } from './allowed.ts';
import { checkSize } from './textSize.ts';
import { attributeOf, headingsOf, nodeAtDepth, parseText, plainText, type TextNode } from './textTree.ts';

/** Kinds of node that end a stretch of running text. */
const blocks = new Set(['paragraph', 'heading', 'listItem', 'break', 'mdxJsxFlowElement']);

/** How many lists and words may stand in one another, counting the text itself. */
const deepest = 50;

/** Parses a text; reports what is not valid MDX, and gives undefined. */
function parsed(file: string, source: string, offset: number, problems: Problem[]): TextNode | undefined {
  try {
    return parseText(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, reason = message] =
      /^(\d+):\d+: ([^\n]*?)(?: \(\d+:\d+\))?(?: \([a-z-]+:[a-z-]+\))?$/.exec(message) ?? [];
    const field = line === undefined ? '' : `line ${Number(line) + offset}`;
    problems.push({ file, field, message: `cannot be read: ${reason}` });
    return undefined;
  }
}

/** Reports what makes a text not worth parsing. */
function checkSource(file: string, source: string, offset: number, problems: Problem[]): void {
  const second = /^\s*(?:---|\+\+\+)[^\n]*/.exec(source)?.[0];
  if (second !== undefined)
    problems.push({
      file,
      field: `line ${second.split('\n').length + offset}`,
      value: second.trim(),
      message: 'begins the text, and might be taken for more front matter: begin with words',
    });
  checkSize(file, source, offset, problems);
}

/** Reads an MDX text: lists the words it uses and its parts, and reports whatever a text may not hold; `offset` is the number of lines above it in the file. */
export function readProse(file: string, source: string, offset: number, problems: Problem[]): Text {
  const text: Text = { source, uses: [], length: 0, parts: [] };
  const typed = new Set<string>();
  source.split('\n').forEach((line, index) => {
    const message = characterFault(line);
    if (!message) return;
    typed.add(message);
    problems.push({ file, field: `line ${index + 1 + offset}`, message });
  });
  const before = problems.length;
  checkSource(file, source, offset, problems);
  const root = problems.length > before ? undefined : parsed(file, source, offset, problems);
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
  const deep = nodeAtDepth(root, deepest);
  if (deep) {
    report(deep, { message: `is nested too deeply: at most ${deepest} levels are read` });
    return text;
  }
  const headings = headingsOf(root);
  const idOf = new Map(headings.map(({ node, id }) => [node, id]));
  const ids = headings.map(({ id }) => id);
  const parts = [{ id: '', title: '', text: [] as string[] }];

  const visit = (node: TextNode): void => {
    // A character that was typed has been reported; the tree adds those written as entities.
    for (const fault of nodeFaults(node)) if (!typed.has(fault.message)) report(node, fault);
    if (node.url?.startsWith('#') && !ids.includes(node.url.slice(1)))
      report(node, {
        value: node.url,
        message: 'leads to no heading of this text',
        hint: ids.length > 0 ? `There are ${ids.map((id) => `#${id}`).join(', ')}.` : 'It has none.',
      });
    if (node.name && Object.hasOwn(words, node.name)) {
      const place = node.attributes?.some(({ name }) => name === 'at')
        ? (attributeOf(node, 'at') ?? '{…}')
        : undefined;
      text.uses.push({
        word: node.name,
        id: attributeOf(node, 'id'),
        // A place of another form has been reported; it is not missing as well.
        at: pinpoint.safeParse(place).data ?? place,
        line: lineOf(node),
      });
      // What it says is known only once all records are read.
      if (node.name === 'Reviewed') parts.at(-1)?.text.push('<Reviewed />');
    }
    const id = idOf.get(node);
    if (id !== undefined && isInvisible(plainText(node)))
      report(node, { message: 'is a heading without words: give it some, or take it out' });
    // The words of a title stand in the title.
    const titled = id !== undefined && node.depth === 2;
    if (titled) parts.push({ id, title: plainText(node), text: [] });
    else if (node.type === 'text') parts.at(-1)?.text.push(node.value ?? '');
    node.children?.forEach(visit);
    if (titled) parts.at(-1)?.text.splice(0);
    else if (blocks.has(node.type)) parts.at(-1)?.text.push(' ');
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
