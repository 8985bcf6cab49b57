import type { ReferenceRecord } from '../schema/reference.ts';
import type { Reference, Source } from '../model.ts';
import { type MdxWord, mdxWords, type WordUse } from '../schema/mdxWords.ts';

/** Returns whether two citations have the same source and pinpoint. */
export const isSameReference = (a: ReferenceRecord, b: ReferenceRecord): boolean =>
  a.id === b.id && a.at === b.at;

/** Returns a source as cited with a pinpoint, or as a whole if there is none. */
export const withPinpoint = (source: Source, at: string | undefined): Reference =>
  at === undefined ? source : { ...source, at };

/** Removes duplicate citations, keeping the first of each. */
export const distinctReferences = <T extends ReferenceRecord>(references: readonly T[]): T[] =>
  references.filter(
    (reference, index) => references.findIndex((other) => isSameReference(other, reference)) === index,
  );

/** Returns the 1-based number of a citation among the notes of a page, or 0 if it is not there. A citation without a pinpoint falls back to the first note of its source. */
export function noteNumber(notes: readonly ReferenceRecord[], cited: ReferenceRecord): number {
  const exact = notes.findIndex((note) => isSameReference(note, cited));
  if (exact >= 0 || cited.at !== undefined) return exact + 1;
  return notes.findIndex(({ id }) => id === cited.id) + 1;
}

/** Returns the citations in a text, in order. */
export const citationsOf = (uses: readonly WordUse[]): (ReferenceRecord & { line: number })[] =>
  uses.flatMap(({ word, id, at, line }) =>
    mdxWords[word as MdxWord].names === 'sources' && id
      ? [{ id, ...(at === undefined ? {} : { at }), line }]
      : [],
  );

/** Returns the numbers of the notes that a text cites. */
export const citedNoteNumbers = (uses: readonly WordUse[], notes: readonly ReferenceRecord[]): Set<number> =>
  new Set(citationsOf(uses).map((cited) => noteNumber(notes, cited)));

/** Returns the notes of a page: its listed sources, each followed by the pinpoints its text cites in that source. A source listed as a whole but cited only with pinpoints gets no note as a whole. */
export function notesOf(listed: readonly ReferenceRecord[], uses: readonly WordUse[]): ReferenceRecord[] {
  const cited = citationsOf(uses).map(({ id, at }) => ({ id, at }));
  return distinctReferences(
    listed.flatMap((entry) => {
      const ofSource = cited.filter(({ id }) => id === entry.id);
      const pinpointed = ofSource.filter(({ at }) => at !== undefined);
      const asWhole =
        entry.at !== undefined || pinpointed.length === 0 || pinpointed.length < ofSource.length;
      return [...(asWhole ? [entry] : []), ...pinpointed];
    }),
  );
}

/** Formats a pinpoint: `page 5`, `pages 5–7`, or a section, paragraph or heading unchanged. */
export function formatPinpoint(at: string): string {
  if (/^\d+$/.test(at)) return `page ${at}`;
  return /^\d+–\d+$/.test(at) ? `pages ${at}` : at;
}

/** Returns a name followed by the pinpoint, if there is one. */
export const nameWithPinpoint = (name: string, at: string | undefined): string =>
  at === undefined ? name : `${name}, ${formatPinpoint(at)}`;

/** Returns a short citation of a source with its pinpoint: the legal citation (89 FR 52434, at 52437) or, without one, the publisher. */
export function shortReference({
  citation,
  publisher,
  at,
}: Pick<Reference, 'citation' | 'publisher' | 'at'>): string {
  const isPage = at !== undefined && formatPinpoint(at) !== at;
  return citation && isPage ? `${citation}, at ${at}` : nameWithPinpoint(citation ?? publisher, at);
}
