import type { Kind } from '../schema/kinds.ts';
import type { ReferenceRecord } from '../schema/reference.ts';
import type { Records } from '../records.ts';

/** A part of a record that has a list of sources of its own. */
export interface Claim {
  file: string;
  /** The field of the list, as `rules[0].sources`. */
  field: string;
  sources: readonly ReferenceRecord[];
  /** What the part says: its own words, without those of parts that have sources of their own. */
  words: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isReferences = (value: unknown): value is ReferenceRecord[] =>
  Array.isArray(value) && value.every((one) => isObject(one) && typeof one['id'] === 'string');

/** The strings of a value, without those of parts that have sources of their own. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'sources' || (isObject(inner) && 'sources' in inner)) return [];
    return wordsIn(inner);
  });
}

/** The lists of sources of an object: one, or one for each cell of a comparison. */
function listsOf(sources: unknown, field: string): Pick<Claim, 'field' | 'sources'>[] {
  if (isReferences(sources)) return [{ field, sources }];
  if (!isObject(sources) || Array.isArray(sources)) return [];
  return Object.entries(sources).flatMap(([cell, list]) => listsOf(list, `${field}.${cell}`));
}

function claimsIn(value: unknown, file: string, path: string, around: string): Claim[] {
  if (!isObject(value)) return [];
  const words = wordsIn(value).join(' ');
  const own = listsOf(value['sources'], path ? `${path}.sources` : 'sources');
  // The cells of a comparison share the words of the measure.
  const said = own.length > 1 ? `${around} ${words}` : words;
  return [
    ...own.map((list) => ({ file, ...list, words: said })),
    ...Object.entries(value).flatMap(([key, inner]) => {
      if (key === 'sources' || key === 'text') return [];
      const field = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
      return claimsIn(inner, file, field, words);
    }),
  ];
}

/** Every part of a record that has a list of sources of its own, the whole record first. */
export function claimsOf(record: Records[Kind][number]): Claim[] {
  const text = 'text' in record ? record.text.source : '';
  return claimsIn(record, record.file, '', '').map((claim) =>
    claim.field === 'sources' ? { ...claim, words: `${claim.words} ${text}` } : claim,
  );
}
