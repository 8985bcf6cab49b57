import type { ReferenceRecord } from '../schema/reference.ts';
import type { Reference, Source } from '../model.ts';
import type { Use } from '../mdxWords.ts';

/** Whether two citations are of the same place in the same document. */
export const isSameReference = (a: ReferenceRecord, b: ReferenceRecord): boolean =>
  a.id === b.id && a.at === b.at;

/** A document as it is cited at a place in it, or as a whole. */
export const withPlace = (source: Source, at: string | undefined): Reference =>
  at === undefined ? source : { ...source, at };

/** Citations, each place in a document once, in the order of first mention. */
export const distinctReferences = <T extends ReferenceRecord>(references: readonly T[]): T[] =>
  references.filter((one, index) => references.findIndex((other) => isSameReference(other, one)) === index);

/** The number of a citation among the notes of a page, from 1 up; 0 if it is not among them. A citation that names no place takes the first note of its document where none stands for the whole. */
export function noteNumber(notes: readonly ReferenceRecord[], cited: ReferenceRecord): number {
  const exact = notes.findIndex((note) => isSameReference(note, cited));
  if (exact >= 0 || cited.at !== undefined) return exact + 1;
  return notes.findIndex(({ id }) => id === cited.id) + 1;
}

/** The citations of a text, in its order. */
export const citationsOf = (uses: readonly Use[]): (ReferenceRecord & { line: number })[] =>
  uses.flatMap(({ word, id, at, line }) =>
    word === 'Cite' && id ? [{ id, ...(at === undefined ? {} : { at }), line }] : [],
  );

/** The numbers of the notes that a text cites. */
export const citedNumbers = (uses: readonly Use[], notes: readonly ReferenceRecord[]): Set<number> =>
  new Set(citationsOf(uses).map((cited) => noteNumber(notes, cited)));

/** The notes of a text under a list of sources: the list, with the places the text cites put after the document they are in; a document listed as a whole and cited only by its places is not named as a whole. */
export function notesOf(listed: readonly ReferenceRecord[], uses: readonly Use[]): ReferenceRecord[] {
  const cited = citationsOf(uses).map(({ id, at }) => ({ id, at }));
  return distinctReferences(
    listed.flatMap((entry) => {
      const own = cited.filter(({ id }) => id === entry.id);
      const places = own.filter(({ at }) => at !== undefined);
      const asWhole = entry.at !== undefined || places.length === 0 || places.length < own.length;
      return [...(asWhole ? [entry] : []), ...places];
    }),
  );
}

/** A place in a document, in words: page 5, pages 5–7, or the section, paragraph or heading as it is. */
export function placeInWords(at: string): string {
  if (/^\d+$/.test(at)) return `page ${at}`;
  return /^\d+–\d+$/.test(at) ? `pages ${at}` : at;
}

/** A name with the place in the document after it, where one is cited. */
export const nameWithPlace = (name: string, at: string | undefined): string =>
  at === undefined ? name : `${name}, ${placeInWords(at)}`;

/** How a document is named in short: as lawyers cite it (89 FR 52434, at 52437) or by its publisher, with the place in it. */
export function shortReference({
  citation,
  publisher,
  at,
}: Pick<Reference, 'citation' | 'publisher' | 'at'>): string {
  const isPage = at !== undefined && placeInWords(at) !== at;
  return citation && isPage ? `${citation}, at ${at}` : nameWithPlace(citation ?? publisher, at);
}
