import { nearest } from '../problems.ts';
import { maxQuotedWords, type MdxWord, mdxWords, type WordRule } from '../schema/mdxWords.ts';
import { characterFault, httpsUrl, isInvisible } from '../schema/common.ts';
import { pinpoint } from '../schema/reference.ts';
import { attributeOf, textContent, type TextNode } from './textTree.ts';

/** A problem with one node of a text. */
export interface NodeFault {
  message: string;
  value?: string | undefined;
  hint?: string | undefined;
}

/** Node types a text may contain unconditionally. Types in neither this set nor `checks` are refused. */
const allowedTypes = new Set([
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'break',
  'list',
  'linkReference',
]);

/** Why a node type is refused and what to write instead, for types an author is likely to try. */
const refusals: Record<string, string> = {
  code: 'is code; a text holds words only',
  inlineCode: 'is code; a text holds words only',
  mdxjsEsm: 'is code; a text holds words only',
  mdxFlowExpression: 'is code; a text holds words only: write { as &#123;',
  mdxTextExpression: 'is code; a text holds words only: write { as &#123;',
  html: 'is raw HTML; use Markdown',
  image: 'is an image; texts hold words and figures only',
  imageReference: 'is an image; texts hold words and figures only',
  footnoteReference: 'is a footnote; cite a source with <Cite id="…" /> or put the remark into a <Note>',
  footnoteDefinition: 'is a footnote; cite a source with <Cite id="…" /> or put the remark into a <Note>',
  blockquote: 'is a block quotation; say it in your own words, or put the few words quoted into a <Quote>',
  table: 'is a table; write a list',
  thematicBreak: 'is a dividing line; use a heading',
  delete: 'is struck out; take the words out',
};

/** What an attribute of a word says, for the error when it is missing. */
const attributeMeanings: Record<string, string> = {
  at: 'the place in the document, such as "para. 4"',
  speaker: 'the name of who said it',
};

/** Checks that a quotation is words alone, and few of them. */
function checkQuotation(node: TextNode): NodeFault[] {
  const quoted = textContent(node);
  const count = quoted.split(/\s+/).filter(Boolean).length;
  return [
    ...(node.children?.some(({ type }) => type !== 'text')
      ? [
          {
            message: 'is a quotation that holds more than words: keep words and links outside it',
            value: quoted,
          },
        ]
      : []),
    ...(count > maxQuotedWords
      ? [{ message: `is a quotation of ${count} words: at most ${maxQuotedWords}`, value: quoted }]
      : []),
    ...(/^["“”„«]|["“”»]$/.test(quoted.trim())
      ? [{ message: 'adds the quotation marks itself: leave them out', value: quoted }]
      : []),
  ];
}

function checkWord(node: TextNode): NodeFault[] {
  const word = node.name ?? '';
  const rule: WordRule | undefined = Object.hasOwn(mdxWords, word) ? mdxWords[word as MdxWord] : undefined;
  if (!rule) {
    const near = nearest(word, Object.keys(mdxWords));
    const hint = near ? `Did you mean <${near}>?` : `The words are ${Object.keys(mdxWords).join(', ')}.`;
    return [{ message: 'is not a word authors may use', value: `<${word}>`, hint }];
  }
  const faults: NodeFault[] = [];
  const attributes = node.attributes ?? [];
  attributes.forEach(({ name }, index) => {
    const value = `<${word} ${name ?? '{…}'}>`;
    const isAllowed =
      (name === 'id' && rule.names !== null) ||
      (name !== undefined && Object.hasOwn(rule.attributes ?? {}, name));
    if (!isAllowed) faults.push({ message: 'is not known to this word', value });
    else if (attributes.findIndex((other) => other.name === name) < index)
      faults.push({ message: 'is written twice: keep one of the two', value });
  });
  if (rule.names && !attributeOf(node, 'id'))
    faults.push({
      message: `needs the id of one of ${rule.names}/, as <${word} id="…">`,
      value: `<${word}>`,
    });
  for (const [name, need] of Object.entries(rule.attributes ?? {}))
    if (need === 'required' && isInvisible(attributeOf(node, name) ?? ''))
      faults.push({ message: `needs ${name}="…", ${attributeMeanings[name]}`, value: `<${word}>` });
  if (attributes.some(({ name }) => name === 'at')) {
    const at = attributeOf(node, 'at');
    const [fault] = pinpoint.safeParse(at).error?.issues ?? [];
    if (fault) faults.push({ message: fault.message, value: at ?? '{…}' });
  }
  if (rule.markdown === 'quotation') faults.push(...checkQuotation(node));
  if (rule.empty && node.children?.length)
    faults.push({
      message: `stands alone, and the text in it would not be shown: write <${word}${rule.names ? ' id="…"' : ''} />`,
      value: `<${word}>`,
    });
  if (!rule.empty && (rule.names ? isInvisible(textContent(node)) : !node.children?.length))
    faults.push({ message: `needs text, as <${word}…>text</${word}>`, value: `<${word}>` });
  return faults;
}

function checkAddress({ url = '' }: TextNode): NodeFault[] {
  // `readProse` checks that the heading exists: that takes the whole text.
  if (url.startsWith('#')) return [];
  const { error } = httpsUrl.safeParse(url);
  if (!error) return [];
  const message = url.startsWith('https://')
    ? (error.issues[0]?.message ?? '')
    : 'must begin with https://; to a page of this site, use a word such as <Event id="…">';
  return [{ message, value: url }];
}

/** Checks for node types that are allowed under a condition. */
const checks: Record<string, (node: TextNode) => NodeFault[]> = {
  mdxJsxFlowElement: checkWord,
  mdxJsxTextElement: checkWord,
  link: (node) =>
    isInvisible(textContent(node))
      ? [{ message: 'is a link without words, as [words](https://…)', value: node.url }]
      : checkAddress(node),
  definition: checkAddress,
  heading: ({ depth = 0 }) =>
    depth === 2 || depth === 3
      ? []
      : [
          {
            message: 'headings in a text are of the second or third rank: ## or ###',
            value: '#'.repeat(depth),
          },
        ],
  listItem: ({ checked }) =>
    typeof checked === 'boolean'
      ? [{ message: 'is a box to tick; write an ordinary list', value: checked ? '[x]' : '[ ]' }]
      : [],
};

/** What is wrong with one node of a text, not counting its children; empty if it is allowed. */
export function nodeFaults(node: TextNode): NodeFault[] {
  const { type, value, url, label, title } = node;
  const check = Object.hasOwn(checks, type) ? checks[type] : undefined;
  if (!check && !allowedTypes.has(type)) {
    const message = Object.hasOwn(refusals, type) ? refusals[type] : undefined;
    return [
      {
        message: message ?? `is not something a text may hold (${type})`,
        value: (value ?? url ?? label ?? undefined)?.slice(0, 60),
      },
    ];
  }
  // Checked here as well as in the source because the parser has decoded entities such as &#x202E;.
  const texts = [value, title, label, ...(node.attributes ?? []).map((attribute) => attribute.value)];
  const message = texts
    .map((text) => (typeof text === 'string' ? characterFault(text) : undefined))
    .find(Boolean);
  return [...(message ? [{ message }] : []), ...(check?.(node) ?? [])];
}
