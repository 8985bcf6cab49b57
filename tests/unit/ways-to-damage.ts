import { isScalar, parseDocument, visit } from 'yaml';

/** A pseudo-random generator that returns the same numbers for the same seed. */
export interface Random {
  /** Returns a whole number from 0 up to, not including, a limit. */
  below: (limit: number) => number;
  /** Returns an item of a list. */
  pick: <T>(list: readonly T[]) => T;
}

/** Creates a generator from a seed (32-bit xorshift). */
export function seededRandom(seed: number): Random {
  let state = seed || 1;
  const below = (limit: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % Math.max(1, limit);
  };
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}

/** Markup and code that would run if a page did not escape them. */
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

/** Values that do not belong in a record. */
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

/** Damages the content of a file. */
export type Way = (content: string, random: Random) => string;

/** Creates a way that changes the lines of a file. */
const changeLines =
  (change: (lines: string[], at: number, random: Random) => void): Way =>
  (content, random) => {
    const lines = content.split('\n');
    change(lines, random.below(lines.length), random);
    return lines.join('\n');
  };

/** Creates a way that inserts something at a random position. */
const insert =
  (what: (random: Random) => string): Way =>
  (content, random) => {
    const at = random.below(content.length);
    return content.slice(0, at) + what(random) + content.slice(at);
  };

/** Creates a way that changes one random value in the YAML of a file. */
const changeValue =
  (change: (value: unknown, random: Random) => unknown): Way =>
  (content, random) => {
    const front = /^---\n([\s\S]*?)\n---/.exec(content)?.[1];
    const document = parseDocument(front ?? content);
    const leaves: { value: unknown }[] = [];
    visit(document, { Scalar: (key, node) => void (key !== 'key' && leaves.push(node)) });
    if (leaves.length === 0) return content;
    const leaf = random.pick(leaves);
    const value = change(leaf.value, random);
    leaf.value = value;
    // Lists and objects are written as YAML nodes of their own type.
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
  'a line dropped': changeLines((lines, at) => void lines.splice(at, 1)),
  'a line doubled': changeLines((lines, at) => void lines.splice(at, 0, lines[at] ?? '')),
  'two lines swapped': changeLines((lines, at, random) => {
    const other = random.below(lines.length);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  }),
  'a line indented': changeLines((lines, at) => void (lines[at] = `   ${lines[at]}`)),
  'a line with a tab': changeLines((lines, at) => void (lines[at] = `\t${lines[at]}`)),
  'the end cut off': (content, random) => content.slice(0, random.below(content.length)),
  'the beginning cut off': (content, random) => content.slice(1 + random.below(content.length)),
  'nothing left': () => '',
  'line ends of another system': (content) => content.replaceAll('\n', '\r\n'),
  'bytes of another kind': insert((random) => String.fromCharCode(random.below(0x10000))),
  'a mark of the format': insert((random) => random.pick([...'{}[]<>:#&*!|%@`"\'-,\\\n'])),
  'markup that would run': insert((random) => random.pick(hostile)),
  'code of a program': insert((random) =>
    random.pick(['\n\nimport x from "node:fs"\n\n', '\n\nexport const x = 1;\n\n', '{process.exit(1)}']),
  ),
  'an alias that grows': (content) => content.replace(/: .*/, ': &a [*a, *a]'),
  'a tag of a program': (content) => content.replace(/: /, ': !!js/function '),
  'a field too many': (content) => content.replace(/^(?=\w+:)/m, 'surprise: 1\n'),
  'a field of every object': (content) => content.replace(/^(?=\w+:)/m, '__proto__: { polluted: yes }\n'),
  'a value of another kind': changeValue((_, random) => random.pick(values)),
  'a text that runs': changeValue((value, random) => `${asText(value)} ${random.pick(hostile)}`),
  'a text far too long': changeValue((value) => asText(value).repeat(10_000)),
  'a letter changed': changeValue((value, random) => {
    const text = asText(value);
    const at = random.below(text.length);
    return text.slice(0, at) + random.pick([...'abzX09-_ .é']) + text.slice(at + 1);
  }),
};
