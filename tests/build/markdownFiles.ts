import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, Parser } from 'commonmark';
import { filesOf } from './pages.ts';

/** A Markdown file of a built site, as CommonMark’s own reader sees it. */
export interface MarkdownFile {
  /** Its path from the root of the site: `events/an-event.md`. */
  file: string;
  /** The types of its nodes, each once. */
  types: ReadonlySet<string>;
  /** The text of its first heading. */
  title: string;
  /** All its words without markup; blocks are separated by line breaks. */
  text: string;
  /** The addresses its links lead to, decoded. */
  links: string[];
}

const blocks = new Set(['paragraph', 'heading', 'item']);

/** Reads a Markdown text. */
export function readMarkdown(source: string): Omit<MarkdownFile, 'file'> {
  const walker = new Parser().parse(source).walker();
  const types = new Set<string>();
  const links: string[] = [];
  let text = '';
  let title: string | undefined;
  for (let step = walker.next(); step; step = walker.next()) {
    const { type, destination, literal }: Node = step.node;
    types.add(type);
    if (!step.entering) {
      if (type === 'heading') title ??= text.trim();
      if (blocks.has(type)) text += '\n';
      continue;
    }
    if (type === 'softbreak' || type === 'linebreak') text += ' ';
    text += literal ?? '';
    if (type === 'link') links.push(decode(destination ?? ''));
  }
  return { types, title: title ?? '', text, links };
}

/** Decodes an address if it can be; a record may hold a stray `%`. */
function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Returns the address as links of a Markdown file are compared: encoded as in URLs, then decoded. */
export const comparable = (address: string): string => decode(URL.parse(address)?.href ?? address);

/** Reads all pages of a built site that are there as Markdown. */
export const readMarkdownFiles = (folder: string): MarkdownFile[] =>
  filesOf(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ file, ...readMarkdown(readFileSync(join(folder, file), 'utf8')) }));
