import { nearest, type Problem } from '../problems.ts';
import { mdxWords } from '../schema/mdxWords.ts';

/** A fault of a text that cannot be parsed, with its line from 1 if that is known. */
interface MdxFault extends Pick<Problem, 'value' | 'message' | 'hint'> {
  line?: number;
}

/** The common mistakes in tags: a pattern for the tag, and what to write instead. */
const mistakes: [pattern: RegExp, message: string][] = [
  [
    /<\/?[A-Za-z][^<>]*[“”„‘’][^<>]*>?/,
    'is a tag with curly quotation marks: use straight ones, as id="an-id"',
  ],
  [/<[A-Za-z]+\s+[\w-]+=[^"'{\s>][^\s>]*/, 'is a tag with a value without quotation marks: write id="an-id"'],
  [/<(?:https?:\/\/|[\w.+-]+@)[^>\s]*>?/, 'is an address between < and >: write [words](https://…)'],
  [/<!--[^>]*/, 'is a comment: take it out, or keep it in the front matter after a #'],
  [/<\d\S*/, 'is a sign for "less than": write it as &lt;'],
];

/** The tag that a line holds and authors may not use, if any. */
function unknownTag(line: string): MdxFault | undefined {
  for (const [, word = ''] of line.matchAll(/<\/?([A-Za-z][\w.]*)/g)) {
    if (Object.hasOwn(mdxWords, word)) continue;
    const near = nearest(word, Object.keys(mdxWords));
    const hint = near ? `Did you mean <${near}>?` : `The words are ${Object.keys(mdxWords).join(', ')}.`;
    return { value: `<${word}>`, message: 'is not a word authors may use', hint };
  }
  return undefined;
}

/** Says in an editor's words why a text cannot be parsed. */
export function mdxFault(error: unknown, source: string): MdxFault {
  const message = error instanceof Error ? error.message : String(error);
  const [, number, reason = message] =
    /^(\d+):\d+: ([^\n]*?)(?: \(\d+:\d+\))?(?: \([a-z-]+:[a-z-]+\))?$/.exec(message) ?? [];
  if (number === undefined) return { message: `cannot be read: ${reason}` };
  const line = Number(number);
  const text = source.split('\n')[line - 1] ?? '';
  for (const [pattern, advice] of mistakes) {
    const value = pattern.exec(text)?.[0];
    if (value !== undefined) return { line, value, message: advice };
  }
  const unknown = unknownTag(text);
  if (unknown) return { line, ...unknown };
  const unclosed = /closing tag for `(<\w+>)`/.exec(reason)?.[1];
  if (unclosed && !reason.startsWith('Unexpected'))
    return {
      line,
      value: unclosed,
      message: mdxWords[unclosed.slice(1, -1) as keyof typeof mdxWords]?.empty
        ? `is not closed: write it as ${unclosed.slice(0, -1)} id="…" />`
        : `is not closed: add ${unclosed.replace('<', '</')} on a line of its own after the text it holds`,
    };
  const [, closing, open] =
    /closing tag `(<[^`]+>)`, expected (?:an open|corresponding closing tag for `(<[^`]+>)`)/.exec(reason) ??
    [];
  if (closing)
    return {
      line,
      value: closing,
      message: open
        ? `closes another tag than the one that is open, ${open}`
        : 'closes a tag that is not open',
    };
  if (/expression/.test(reason))
    return { line, value: text.trim(), message: 'holds a { that begins code: write it as &#123;' };
  if (reason.startsWith('Unexpected character after `<`'))
    return {
      line,
      value: text.trim(),
      message: 'holds a < that begins no tag: write it as &lt;, or finish the tag with />',
    };
  return { line, message: `cannot be read: ${reason}` };
}
