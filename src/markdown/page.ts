import type { Definition, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { nameWithPinpoint } from '../record/link/references.ts';
import type { Reference, Site } from '../record/model.ts';
import { url } from '../site/urls.ts';
import { formatDate } from '../words/format.ts';
import { pageFacts } from '../words/en/markdown.ts';
import { type Block, fillLine, heading, link, paragraph, plainLink } from './nodes.ts';

/** A page of the site as Markdown, which stands beside its HTML. */
export interface MarkdownPage {
  /** The root-relative URL of the HTML page. */
  page: string;
  title: string;
  /** What the page holds, in a sentence or two. */
  description: string;
  /** The numbered notes of the page, in order. */
  notes?: readonly Reference[];
  /** Returns what stands below the title. */
  blocks: () => Block[];
}

/** Returns the targets of the numbers in the text: `[1]: https://example.org/minutes`. */
const noteTargets = (notes: readonly Reference[]): Definition[] =>
  notes.map(({ url: document, title, at }, index) => ({
    type: 'definition',
    identifier: String(index + 1),
    label: String(index + 1),
    url: document,
    title: nameWithPinpoint(title, at),
  }));

/** Returns blocks as the text of a Markdown file that CommonMark reads back as the same blocks. */
export const writeMarkdown = (children: Root['children']): string =>
  toMarkdown({ type: 'root', children }, { bullet: '-', listItemIndent: 'one', tightDefinitions: true });

/** Returns a page as the text of a Markdown file: its title, where it is from and as of when, what it says, and the addresses of its notes. */
export const writePage = (
  { page, title, notes = [], blocks }: MarkdownPage,
  { name, reviewed, licence }: Site,
): string =>
  writeMarkdown([
    heading(1, title),
    paragraph(
      fillLine(pageFacts, {
        link: link(url(), name),
        date: formatDate(reviewed),
        page: plainLink(page),
        license: link(licence.url, licence.name),
      }),
    ),
    ...blocks(),
    ...noteTargets(notes),
  ]);
