import { type Kind, kindNames } from '../schema/kinds.ts';
import type { ReferenceRecord } from '../schema/reference.ts';
import { claimsOf } from './claims.ts';
import type { Problem } from '../problems.ts';
import type { Records } from '../records.ts';
import { citationsOf } from './references.ts';

/** Documents up to this many pages may be cited as a whole. */
const maxPagesWithoutPinpoint = 2;

/** A citation in a record, with the file and field it is in. */
interface LocatedCitation extends ReferenceRecord {
  file: string;
  field: string;
}

/** Returns every citation of a record, from its fields and from its text. */
function citationsOfRecord(record: Records[Kind][number]): LocatedCitation[] {
  const { file } = record;
  const listed = claimsOf(record).flatMap(({ field, sources }) =>
    sources.map(({ id, at }, index) => ({ file, field: `${field}[${index}]`, id, at })),
  );
  if (!('text' in record)) return listed;
  const cited = citationsOf(record.text.uses).map(({ line, ...citation }) => ({
    ...citation,
    file,
    field: `line ${line}`,
  }));
  if (!('weight' in record)) return [...listed, ...cited];
  // In an event, a pinpoint given in either the source list or the text is enough.
  const hasPinpointIn = (others: readonly ReferenceRecord[], citation: ReferenceRecord) =>
    others.some(({ id, at }) => id === citation.id && at !== undefined);
  return [
    ...listed.filter((citation) => citation.at !== undefined || !hasPinpointIn(cited, citation)),
    ...cited.filter((citation) => citation.at !== undefined || !hasPinpointIn(listed, citation)),
  ];
}

/** Reports citations without a pinpoint of primary documents that were read and have more than two pages. */
export function citationsWithoutPinpoint(records: Records): Problem[] {
  const longDocuments = new Map(
    records.sources
      .filter(
        ({ kind, read, pages }) =>
          kind === 'primary' && read !== 'cited' && (pages ?? 0) > maxPagesWithoutPinpoint,
      )
      .map(({ id, pages }) => [id, pages]),
  );
  return kindNames
    .flatMap((kind): LocatedCitation[] => records[kind].flatMap(citationsOfRecord))
    .filter(({ id, at }) => at === undefined && longDocuments.has(id))
    .map(({ file, field, id }) => ({
      file,
      field,
      value: id,
      message: `is cited without the place in it, and it has ${longDocuments.get(id)} pages`,
      hint: field.startsWith('line') ? `Add at="…" to the <Cite>.` : `Write { id: ${id}, at: "…" }.`,
    }));
}
