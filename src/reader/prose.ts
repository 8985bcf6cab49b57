import { mdxToMdast } from 'satteri';
import type { Problem } from '../domain/problems.ts';
import { nearest } from '../domain/problems.ts';
import type { Part } from '../domain/records.ts';
import { type Use, words } from '../domain/words.ts';
import { characterFault, httpsUrl } from '../schema/common.ts';
import { pinpoint } from '../schema/reference.ts';

/** What the reader needs to know of a text: the words it uses, its length and its headings. */
export interface Prose {
  /** The text as written, without the front matter. */
  source: string;
  uses: Use[];
  /** Words of running text. */
  length: number;
  /** The text from heading to heading, without marks; the first part has no title. */
  parts: Part[];
}

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  label?: string;
  depth?: number;
  children?: Node[];
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}

/** Kinds of node that end a stretch of running text. */
const blocks = new Set(['paragraph', 'heading', 'listItem', 'break', 'tableCell', 'mdxJsxFlowElement']);

const wordsOf = (node: Node): string => node.value ?? node.children?.map(wordsOf).join('') ?? '';

/** The place a citation names, or undefined with what is wrong with it. */
function readPlace(at: unknown, report: (message: string, value: string) => void): string | undefined {
  const shown = typeof at === 'string' ? at : '{…}';
  const { success, data, error } = pinpoint.safeParse(typeof at === 'string' ? at : undefined);
  if (!success) report(error.issues[0]?.message ?? 'is no place in a document', shown);
  return data;
}

/** Reads an MDX text: lists the words it uses and reports code, unknown words and unsafe links; `offset` is the number of lines above it in the file. */
export function readProse(file: string, source: string, offset: number, problems: Problem[]): Prose {
  const uses: Use[] = [];
  const parts: { title: string; text: string[] }[] = [{ title: '', text: [] }];
  const report = (node: Node, message: string, value?: string, hint?: string): void => {
    problems.push({
      file,
      field: `line ${(node.position?.start.line ?? 1) + offset}`,
      message,
      ...(value === undefined ? {} : { value }),
      ...(hint === undefined ? {} : { hint }),
    });
  };

  const readWord = (node: Node): void => {
    const word = node.name ?? '';
    const rule = Object.hasOwn(words, word) ? words[word as keyof typeof words] : undefined;
    if (!rule) {
      const near = nearest(word, Object.keys(words));
      const hint = near ? `Did you mean <${near}>?` : `The words are ${Object.keys(words).join(', ')}.`;
      return report(node, 'is not a word authors may use', `<${word}>`, hint);
    }
    const attributes = node.attributes ?? [];
    for (const { name } of attributes)
      if ((name !== 'id' || !rule.names) && (name !== 'at' || word !== 'Cite'))
        report(node, 'is not known to this word', `<${word} ${name ?? '{…}'}>`);
    const id = attributes.find(({ name }) => name === 'id')?.value;
    if (rule.names && (typeof id !== 'string' || id === ''))
      report(node, `needs the id of one of ${rule.names}/, as <${word} id="…">`, `<${word}>`);
    const at = attributes.find(({ name }) => name === 'at')?.value;
    const place = at === undefined ? undefined : readPlace(at, (fault, shown) => report(node, fault, shown));
    if (!rule.empty && !node.children?.length)
      report(node, `needs text, as <${word}…>text</${word}>`, `<${word}>`);
    // What it says is known only once all records are read.
    if (word === 'Reviewed') parts.at(-1)?.text.push('<Reviewed />');
    uses.push({
      word,
      id: typeof id === 'string' ? id : undefined,
      at: place,
      line: (node.position?.start.line ?? 1) + offset,
    });
  };

  const visit = (node: Node) => {
    const titled = node.type === 'heading' && node.depth === 2;
    if (node.type === 'text' || node.type === 'inlineCode') parts.at(-1)?.text.push(node.value ?? '');
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') readWord(node);
    else if (node.type.startsWith('mdx'))
      report(node, 'is code; a text holds words only: write { as &#123;', node.value?.slice(0, 60));
    else if (node.type === 'html') report(node, 'is raw HTML; use Markdown', node.value?.slice(0, 60));
    else if (node.type === 'image' || node.type === 'imageReference')
      report(node, 'is an image; texts hold words and figures only', node.url ?? node.label);
    else if (node.type === 'code') report(node, 'is code; a text holds words only', node.value?.slice(0, 60));
    else if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3)
      report(
        node,
        'headings in a text are of the second or third rank: ## or ###',
        '#'.repeat(node.depth ?? 1),
      );
    else if (
      (node.type === 'link' || node.type === 'definition') &&
      !httpsUrl.safeParse(node.url).success &&
      !node.url?.startsWith('#')
    )
      report(
        node,
        'must begin with https://; to a page of this site, use a word such as <Event id="…">',
        node.url,
      );
    if (titled) parts.push({ title: wordsOf(node), text: [] });
    node.children?.forEach(visit);
    // The words of a title are in the title; between two paragraphs stands a space.
    if (titled) parts.at(-1)?.text.splice(0);
    else if (blocks.has(node.type)) parts.at(-1)?.text.push(' ');
  };

  source.split('\n').forEach((line, index) => {
    const message = characterFault(line);
    if (message) problems.push({ file, field: `line ${index + 1 + offset}`, message });
  });
  try {
    visit(mdxToMdast(source) as Node);
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    const [, line, reason = told] =
      /^(\d+):\d+: ([^\n]*?)(?: \(\d+:\d+\))?(?: \([a-z-]+:[a-z-]+\))?$/.exec(told) ?? [];
    const field = line === undefined ? '' : `line ${Number(line) + offset}`;
    problems.push({ file, field, message: `cannot be read: ${reason}` });
  }
  const told = parts.map(({ title, text }) => ({ title, plain: text.join('').replace(/\s+/g, ' ').trim() }));
  const length = told
    .flatMap(({ title, plain }) => [...title.split(' '), ...plain.split(' ')])
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return { source, uses, length, parts: told };
}
