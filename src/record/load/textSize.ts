import type { Problem } from '../problems.ts';

interface Limit {
  scope: 'text' | 'paragraph';
  unit: string;
  max: number;
  count: (text: string) => number;
}

const countOf =
  (pattern: RegExp) =>
  (text: string): number =>
    text.match(pattern)?.length ?? 0;

/**
 * Limits on a text and on each of its paragraphs, many times what anyone writes. satteri 0.10 takes quadratic
 * time in some of these, so a file of 300 kB would take minutes.
 */
const limits: readonly Limit[] = [
  { scope: 'text', unit: 'characters', max: 200_000, count: ({ length }) => length },
  { scope: 'text', unit: 'tags', max: 5_000, count: countOf(/</g) },
  { scope: 'text', unit: 'braces', max: 100, count: countOf(/[{}]/g) },
  { scope: 'paragraph', unit: 'characters', max: 6_000, count: ({ length }) => length },
  { scope: 'paragraph', unit: 'tags', max: 500, count: countOf(/</g) },
  { scope: 'paragraph', unit: 'entities', max: 500, count: countOf(/&/g) },
  {
    scope: 'paragraph',
    unit: 'quotation marks, dashes and dots',
    max: 200,
    count: countOf(/["']|--+|\.\.+/g),
  },
];

/** Reports every limit that a text or one of its paragraphs exceeds; `offset` is the number of lines above it in the file. */
export function checkSize(file: string, source: string, offset: number, problems: Problem[]): void {
  const check = (scope: Limit['scope'], text: string, line: number): void => {
    for (const limit of limits) {
      if (limit.scope !== scope) continue;
      const count = limit.count(text);
      if (count <= limit.max) continue;
      const remedy = scope === 'text' ? 'shorten it' : 'break it up with a blank line';
      problems.push({
        file,
        field: `line ${line}`,
        message: `This ${scope} holds ${count} ${limit.unit}; at most ${limit.max} are read: ${remedy}`,
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
