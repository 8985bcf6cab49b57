import { swap } from './unit/record.ts';

/** Returns an edit that inserts text right after the front matter of an MDX file. */
const insertAtTextStart = (text: string) => (content: string) =>
  content.replace(/\n---\n/, () => `\n---\n${text}`);

/** Returns an edit that inserts lines at the start of the front matter of an MDX file. */
const insertInFrontMatter = (lines: string) => (content: string) =>
  content.replace('---\n', () => `---\n${lines}\n`);

/** Returns an edit that appends a paragraph to an MDX file. */
const add = (text: string) => (content: string) => `${content}\n${text}\n`;

const anchorLine = 'weight: key';

/** One way to smuggle something into a record: its name, its edit of an event's file, and the message of the check. */
export interface Smuggled {
  name: string;
  change: (content: string) => string;
  message: string;
}

/** Returns two forms of front matter that the check once read as YAML while Astro ran the code in them. */
export const hiddenCode = (code: string): Smuggled[] => [
  {
    name: 'code in a second block of front matter',
    change: insertAtTextStart(`---\n{${code}}\n<b onclick="alert(1)">x</b>\n---\n`),
    message: 'might be taken for more front matter',
  },
  {
    name: 'code behind a line that ends the front matter early',
    change: insertInFrontMatter(`# a comment\n--- #{${code}}{/*\n# */}`),
    message: 'might be taken for the end of the front matter',
  },
];

const textCases: [name: string, text: string, message: string][] = [
  ['an import', 'import fs from "node:fs"', 'is code'],
  ['an export', 'export const x = process.exit(1)', 'is code'],
  ['an expression', 'One {process.exit(1)} two.', 'is code'],
  ['an expression of its own', '{process.exit(1)}', 'is code'],
  ['a comment', '{/* seen by nobody */}', 'is code'],
  ['a spread', '<Cite {...process.env} />', 'is not known to this word'],
  ['code in an attribute', '<Cite id={process.env.HOME} />', 'needs the id'],
  ['a handler', '<Note onclick="alert(1)">x</Note>', 'is not known to this word'],
  [
    'raw markup through a directive',
    '<Note set:html="<script>1</script>">x</Note>',
    'is not known to this word',
  ],
  ['a script in the browser', '<Note client:load>x</Note>', 'is not known to this word'],
  ['a member of a word', '<Note.constructor>x</Note.constructor>', 'is not a word'],
  ['a word of every object', '<constructor>x</constructor>', 'is not a word'],
  ['a name with a namespace', '<a:script>x</a:script>', 'is not a word'],
  ['a fragment', '<>x</>', 'is not a word'],
  ['a script', '<script>alert(1)</script>', 'is not a word'],
  ['a style', '<style>body {"{"}display: none{"}"}</style>', 'is not a word'],
  ['a frame', '<iframe src="https://evil.example/" />', 'is not a word'],
  ['a comment of HTML', '<!-- x -->', 'is a comment'],
  ['a link that runs', '[x](javascript:alert(1))', 'must begin with https://'],
  ['a link that runs, in entities', '[x](javascript&#58;alert(1))', 'must begin with https://'],
  ['a link to data', '[x](data:text/html,<script>alert(1)</script>)', 'must begin with https://'],
  ['a link whose address stands elsewhere', '[x][y]\n\n[y]: vbscript:x', 'must begin with https://'],
  ['a link that hides its host', '[x](https://good.example@evil.example/)', 'user name before an @'],
  ['a link without a protocol', '[x](//evil.example/)', 'must begin with https://'],
  ['a link into another page', '[x](#main)', 'leads to no heading of this text'],
  ['an image', '![x](https://evil.example/pixel.gif)', 'is an image'],
  ['a block of code', '```js\nalert(1)\n```', 'is code'],
  ['code in a line', 'One `alert(1)` two.', 'is code'],
  ['a box to tick', '- [x] done', 'is a box to tick'],
  ['a footnote', 'One.[^1]\n\n[^1]: Two.', 'is a footnote'],
  ['a table', '| a |\n| - |\n| b |', 'is a table'],
  ['a quotation', '> Somebody wrote this.', 'is a block quotation'],
  ['a line across', 'One.\n\n***\n\nTwo.', 'is a dividing line'],
  ['struck words', 'One ~~two~~ three.', 'is struck out'],
  ['a word that says two things', '<Event id="wave-survey" id="oyster-report">x</Event>', 'is written twice'],
  ['a word that swallows text', '<Cite id="tide-court-ruling">unseen</Cite>', 'stands alone'],
  ['a link nobody sees', '<Event id="wave-survey">&shy;</Event>', 'needs text'],
  ['a heading nobody sees', '## &#x2800;', 'is a heading without words'],
  ['text turned around by an entity', 'Left &#x202E;thgir&#x202C;.', 'cannot be printed, U+202E'],
  ['an entity without width', 'One&#x200B;two.', 'cannot be printed, U+200B'],
  ['text turned around in a title', '[x](https://example.org/ "a&#x202E;b")', 'cannot be printed, U+202E'],
  ['a letter that was lost', 'One &#0; two.', 'stands where a letter was lost'],
];

const frontMatterCases: [name: string, change: (content: string) => string, message: string][] = [
  ['front matter in TOML', (content) => content.replaceAll(/^---$/gm, '+++'), 'The front matter is missing'],
  ['a line above the front matter', (content) => `\n${content}`, 'The front matter is missing'],
  [
    'a language beside the hyphens',
    (content) => content.replace('---', '---js'),
    'The front matter is missing',
  ],
  ['a mark before the front matter', (content) => `\uFEFF${content}`, 'byte order mark'],
  [
    'a line of plus signs in the front matter',
    insertInFrontMatter('+++ # {process.exit(1)}'),
    'the end of the front matter',
  ],
  ['a second document', insertInFrontMatter('a: 1\n--- !x'), 'the end of the front matter'],
  [
    'a block of plus signs at the start of the text',
    insertAtTextStart('\n+++\n{process.exit(1)}\n+++\n'),
    'more front matter',
  ],
  ['a layout', swap(anchorLine, `${anchorLine}\nlayout: ../../../package.json`), 'is not a known field'],
  ['a slug', swap(anchorLine, `${anchorLine}\nslug: ../../index`), 'is not a known field'],
  [
    'a function',
    swap(anchorLine, `${anchorLine}\nothers: [!!js/function 'process.exit']`),
    'is not valid YAML',
  ],
  [
    'a bomb of aliases',
    swap(anchorLine, `${anchorLine}\nothers: &a [x, *a, *a]`),
    'stands for another value',
  ],
  [
    'a field of every object',
    swap(anchorLine, `${anchorLine}\n__proto__: { polluted: true }`),
    'is no name a field',
  ],
  [
    'another one',
    swap(anchorLine, `${anchorLine}\nconstructor: { prototype: { polluted: true } }`),
    'is not a known field',
  ],
  [
    'a control sequence as a field',
    swap(anchorLine, `${anchorLine}\n"\\e[2J": 1`),
    '\\u{1B}[2J: is not a known field',
  ],
  ['an id of every object', swap('[tide-court-ruling]', '[constructor]'), 'is not the id of any source'],
];

/** The cases in the text of an event, as edits of its file. */
export const smuggledInTexts: Smuggled[] = textCases.map(([name, text, message]) => ({
  name,
  change: add(text),
  message,
}));

/** All cases, as edits of one event's file. */
export const smuggled: Smuggled[] = [
  ...hiddenCode("process.getBuiltinModule('node:child_process').execSync('id')"),
  ...smuggledInTexts,
  ...frontMatterCases.map(([name, change, message]) => ({ name, change, message })),
];
