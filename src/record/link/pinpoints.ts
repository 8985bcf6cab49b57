import { type Kind, kindNames } from '../schema/kinds.ts';
import type { ReferenceRecord } from '../schema/reference.ts';
import { claimsOf } from './claims.ts';
import type { Problem } from '../problems.ts';
import type { Records } from '../records.ts';
import { citationsOf } from './references.ts';

/** Documents up to this many pages may be cited as a whole. */
const shortDocument = 2;

/** A citation in a record, and where it is. */
interface Found extends ReferenceRecord {
  file: string;
  field: string;
}

/** Every citation of a record: those of its fields and those of its text. */
function citationsOfRecord(record: Records[Kind][number]): Found[] {
  const { file } = record;
  const listed = claimsOf(record).flatMap(({ field, sources }) =>
    sources.map(({ id, at }, index) => ({ file, field: `${field}[${index}]`, id, at })),
  );
  if (!('text' in record)) return listed;
  const cited = citationsOf(record.text.uses).map(({ line, ...one }) => ({
    ...one,
    file,
    field: `line ${line}`,
  }));
  if (!('weight' in record)) return [...listed, ...cited];
  // In an event the list and the text complete each other: a place one names need not be named by the other.
  const isPlacedIn = (others: readonly ReferenceRecord[]) => (one: ReferenceRecord) =>
    others.some(({ id, at }) => id === one.id && at !== undefined);
  return [
    ...listed.filter((one) => one.at !== undefined || !isPlacedIn(cited)(one)),
    ...cited.filter((one) => one.at !== undefined || !isPlacedIn(listed)(one)),
  ];
}

/** Citations of primary documents of more than two pages that were read, without the place in them. */
export function missingPinpoints(records: Records): Problem[] {
  const long = new Map(
    records.sources
      .filter(
        ({ kind, read, pages }) => kind === 'primary' && read !== 'cited' && (pages ?? 0) > shortDocument,
      )
      .map(({ id, pages }) => [id, pages]),
  );
  return kindNames
    .flatMap((kind): Found[] => records[kind].flatMap(citationsOfRecord))
    .filter(({ id, at }) => at === undefined && long.has(id))
    .map(({ file, field, id }) => ({
      file,
      field,
      value: id,
      message: `is cited without the place in it, and it has ${long.get(id)} pages`,
      hint: field.startsWith('line') ? `Add at="…" to the <Cite>.` : `Write { id: ${id}, at: "…" }.`,
    }));
}
