import type { LinkReference } from 'mdast';
import { formatPinpoint, nameWithPinpoint, noteNumber, shortReference } from '../record/link/references.ts';
import type { Reference } from '../record/model.ts';
import type { ReferenceRecord } from '../record/schema/reference.ts';
import * as words from '../words/en/sources.ts';
import { described } from '../words/en/markdown.ts';
import { fillText } from '../words/fill.ts';
import { formatDate } from '../words/format.ts';
import { type Block, fillLine, type Inline, joined, link, numberedList, spaced } from './nodes.ts';

/** The date of a document, or that none is known. */
export const knownDate = (date: string | undefined): string => (date ? formatDate(date) : words.noDateKnown);

/** The number of a note, as a link to its document: `[1]`. */
export const noteMark = (number: number): LinkReference => ({
  type: 'linkReference',
  identifier: String(number),
  label: String(number),
  referenceType: 'shortcut',
  children: [{ type: 'text', value: String(number) }],
});

/** The numbers of the notes that stand for some citations, with spaces between them; throws if a page does not list one of them. */
export const noteMarks = (cited: readonly ReferenceRecord[], notes: readonly ReferenceRecord[]): Inline =>
  joined(
    cited.map((reference) => {
      const number = noteNumber(notes, reference);
      if (number === 0) throw new Error(`"${reference.id}" is cited on a page that does not list it`);
      return noteMark(number);
    }),
    ' ',
  );

function sourceNote(source: Reference): string {
  const { kind, publisher, date, read, standing } = source;
  return fillText(standing ? words.noteWithStanding : words.note, {
    kind: words.noteKinds[kind],
    publisher,
    date: knownDate(date),
    read: words.noteReadLabels[read],
    standing: standing ?? '',
  });
}

/** The place cited in a document, in a sentence; nothing if the whole document is cited. */
function citedPlace(source: Reference): string {
  if (source.at === undefined) return '';
  return source.citation
    ? fillText(words.noteCitation, { citation: shortReference(source) })
    : fillText(words.notePlace, { place: formatPinpoint(source.at) });
}

/** The numbered notes of a page: each document with its kind, publisher and date, how much of it was read, and the place in it. */
export const sourceList = (sources: readonly Reference[]): Block[] =>
  sources.length > 0
    ? [
        numberedList(
          sources.map((source) =>
            fillLine(described, {
              title: link(source.url, source.title),
              description: spaced(sourceNote(source), citedPlace(source)),
            }),
          ),
        ),
      ]
    : [];

/** Documents in a line, for entries whose page has no numbered notes. */
export const sourcesInLine = (sources: readonly Reference[]): Inline =>
  joined(
    sources.map((source) => {
      const name = nameWithPinpoint(source.publisher, source.at);
      const title = link(source.url, source.title);
      return [title, ', ', source.read === 'cited' ? fillText(words.badgeNotRead, { source: name }) : name];
    }),
    '; ',
  );
