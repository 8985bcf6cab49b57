import type { Problem } from '../problems.ts';

interface Limit {
  of: 'text' | 'paragraph';
  what: string;
  most: number;
  count: (text: string) => number;
}

const number =
  (sign: RegExp) =>
  (text: string): number =>
    text.match(sign)?.length ?? 0;

/**
 * How much a text and a paragraph of it may hold: many times what anybody writes. satteri 0.10 needs a time
 * that grows with the square of some of these, so that a file of 300 kB would take it minutes.
 */
const limits: readonly Limit[] = [
  { of: 'text', what: 'characters', most: 200_000, count: ({ length }) => length },
  { of: 'text', what: 'tags', most: 5_000, count: number(/</g) },
  { of: 'text', what: 'braces', most: 100, count: number(/[{}]/g) },
  { of: 'paragraph', what: 'characters', most: 6_000, count: ({ length }) => length },
  { of: 'paragraph', what: 'tags', most: 500, count: number(/</g) },
  { of: 'paragraph', what: 'entities', most: 500, count: number(/&/g) },
  { of: 'paragraph', what: 'quotation marks, dashes and dots', most: 200, count: number(/["']|--+|\.\.+/g) },
];

/** Reports what a text or one of its paragraphs holds too much of; `offset` is the number of lines above it in the file. */
export function checkSize(file: string, source: string, offset: number, problems: Problem[]): void {
  const check = (of: Limit['of'], text: string, line: number): void => {
    for (const limit of limits) {
      if (limit.of !== of) continue;
      const count = limit.count(text);
      if (count <= limit.most) continue;
      const remedy = of === 'text' ? 'shorten it' : 'break it up with a blank line';
      problems.push({
        file,
        field: `line ${line}`,
        message: `This ${of} holds ${count} ${limit.what}; at most ${limit.most} are read: ${remedy}`,
      });
    }
  };
  check('text', source, offset + 1);
  let paragraph: string[] = [];
  [...source.split('\n'), ''].forEach((line, index) => {
    if (line.trim() !== '') paragraph.push(line);
    else {
      check('paragraph', paragraph.join('\n'), offset + 1 + index - paragraph.length);
      paragraph = [];
    }
  });
}
