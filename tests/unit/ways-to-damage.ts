import { isScalar, parseDocument, visit } from 'yaml';

/** A source of chance that gives the same numbers for the same seed. */
export interface Chance {
  /** A whole number from 0 up to, not including, a limit. */
  below: (limit: number) => number;
  /** One of a list. */
  of: <T>(list: readonly T[]) => T;
}

/** Chance from a seed (xorshift, 32 bits). */
export function chanceFrom(seed: number): Chance {
  let state = seed || 1;
  const below = (limit: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % Math.max(1, limit);
  };
  return { below, of: (list) => list[below(list.length)] as (typeof list)[number] };
}

/** Markup and code of the kinds that run where a page takes them for its own. */
export const hostile = [
  '<script>document.title="taken"</script>',
  '"><img src=x onerror="document.title=1">',
  "'-alert(1)-'",
  '</script><svg onload=alert(1)>',
  ']]><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
  '{alert(1)}',
  '${alert(1)}',
  '=HYPERLINK("https://example.org")',
  ';=1+1',
];

/** Values that do not belong into a record. */
const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  20170911,
  '',
  ' ',
  [],
  {},
  [[]],
  ['a', 'a'],
  { a: 1 },
  'x'.repeat(200_000),
  'bell \u0007',
  'turned \u202E around',
  'null \u0000',
  'half \uD800',
  '2017-02-30',
  '2017-13',
  '9999-12-31',
  '0000',
  'javascript:alert(1)',
  'https://example.org/" onclick="alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'no-such-id',
  '../../../etc/passwd',
  ...hostile,
];

/** One way to damage the content of a file. */
export type Way = (content: string, chance: Chance) => string;

/** A way that works on the lines of a file. */
const onLines =
  (change: (lines: string[], at: number, chance: Chance) => void): Way =>
  (content, chance) => {
    const lines = content.split('\n');
    change(lines, chance.below(lines.length), chance);
    return lines.join('\n');
  };

/** A way that puts something into a file at a place found by chance. */
const putting =
  (what: (chance: Chance) => string): Way =>
  (content, chance) => {
    const at = chance.below(content.length);
    return content.slice(0, at) + what(chance) + content.slice(at);
  };

/** A way that works on one value of the facts of a file. */
const onValue =
  (change: (value: unknown, chance: Chance) => unknown): Way =>
  (content, chance) => {
    const front = /^---\n([\s\S]*?)\n---/.exec(content)?.[1];
    const document = parseDocument(front ?? content);
    const leaves: { value: unknown }[] = [];
    visit(document, { Scalar: (key, node) => void (key !== 'key' && leaves.push(node)) });
    if (leaves.length === 0) return content;
    const leaf = chance.of(leaves);
    const value = change(leaf.value, chance);
    leaf.value = value;
    // A value that is no scalar is written as one of its own kind.
    visit(document, {
      Scalar: (_, node) =>
        node === leaf && isScalar(node) && typeof value === 'object' ? document.createNode(value) : undefined,
    });
    const written = document.toString({ lineWidth: 0 }).trimEnd();
    return front === undefined ? written : content.replace(front, () => written);
  };

const asText = (value: unknown) => String(value);

/** Every way to damage a file, by name. */
export const ways: Readonly<Record<string, Way>> = {
  'a line dropped': onLines((lines, at) => void lines.splice(at, 1)),
  'a line doubled': onLines((lines, at) => void lines.splice(at, 0, lines[at] ?? '')),
  'two lines swapped': onLines((lines, at, chance) => {
    const other = chance.below(lines.length);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  }),
  'a line indented': onLines((lines, at) => void (lines[at] = `   ${lines[at]}`)),
  'a line with a tab': onLines((lines, at) => void (lines[at] = `\t${lines[at]}`)),
  'the end cut off': (content, chance) => content.slice(0, chance.below(content.length)),
  'the beginning cut off': (content, chance) => content.slice(1 + chance.below(content.length)),
  'nothing left': () => '',
  'line ends of another system': (content) => content.replaceAll('\n', '\r\n'),
  'bytes of another kind': putting((chance) => String.fromCharCode(chance.below(0x10000))),
  'a mark of the format': putting((chance) => chance.of([...'{}[]<>:#&*!|%@`"\'-,\\\n'])),
  'markup that would run': putting((chance) => chance.of(hostile)),
  'code of a program': putting((chance) =>
    chance.of(['\n\nimport x from "node:fs"\n\n', '\n\nexport const x = 1;\n\n', '{process.exit(1)}']),
  ),
  'an alias that grows': (content) => content.replace(/: .*/, ': &a [*a, *a]'),
  'a tag of a program': (content) => content.replace(/: /, ': !!js/function '),
  'a field too many': (content) => content.replace(/^(?=\w+:)/m, 'surprise: 1\n'),
  'a field of every object': (content) => content.replace(/^(?=\w+:)/m, '__proto__: { polluted: yes }\n'),
  'a value of another kind': onValue((_, chance) => chance.of(values)),
  'a text that runs': onValue((value, chance) => `${asText(value)} ${chance.of(hostile)}`),
  'a text far too long': onValue((value) => asText(value).repeat(10_000)),
  'a letter changed': onValue((value, chance) => {
    const text = asText(value);
    const at = chance.below(text.length);
    return text.slice(0, at) + chance.of([...'abzX09-_ .é']) + text.slice(at + 1);
  }),
};
