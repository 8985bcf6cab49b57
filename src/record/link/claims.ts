import type { Kind } from '../schema/kinds.ts';
import type { ReferenceRecord } from '../schema/reference.ts';
import type { Records } from '../records.ts';

/** A part of a record with its own list of sources. */
export interface Claim {
  file: string;
  /** The path of the list, such as `rules[0].sources`. */
  field: string;
  sources: readonly ReferenceRecord[];
  /** All strings in the part, joined, without nested parts that have their own sources. */
  text: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isReferences = (value: unknown): value is ReferenceRecord[] =>
  Array.isArray(value) && value.every((item) => isObject(item) && typeof item['id'] === 'string');

/** Collects the strings in a value, without nested parts that have their own sources. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'sources' || (isObject(inner) && 'sources' in inner)) return [];
    return stringsIn(inner);
  });
}

/** Returns the source lists under a `sources` field: one list, or one per cell of a comparison. */
function sourceListsIn(sources: unknown, field: string): Pick<Claim, 'field' | 'sources'>[] {
  if (isReferences(sources)) return [{ field, sources }];
  if (!isObject(sources) || Array.isArray(sources)) return [];
  return Object.entries(sources).flatMap(([cell, list]) => sourceListsIn(list, `${field}.${cell}`));
}

function claimsIn(value: unknown, file: string, path: string, parentText: string): Claim[] {
  if (!isObject(value)) return [];
  const ownText = stringsIn(value).join(' ');
  const lists = sourceListsIn(value['sources'], path ? `${path}.sources` : 'sources');
  // The cells of a comparison also count the text of the measure.
  const text = lists.length > 1 ? `${parentText} ${ownText}` : ownText;
  return [
    ...lists.map((list) => ({ file, ...list, text })),
    ...Object.entries(value).flatMap(([key, inner]) => {
      if (key === 'sources' || key === 'text') return [];
      const field = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
      return claimsIn(inner, file, field, ownText);
    }),
  ];
}

/** Returns every part of a record with its own list of sources, the record as a whole first. */
export function claimsOf(record: Records[Kind][number]): Claim[] {
  const body = 'text' in record ? record.text.source : '';
  return claimsIn(record, record.file, '', '').map((claim) =>
    claim.field === 'sources' ? { ...claim, text: `${claim.text} ${body}` } : claim,
  );
}
