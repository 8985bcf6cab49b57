import { type Kind, kindNames } from '../schema/kinds.ts';
import { claimsOf } from './claims.ts';
import type { Problem } from '../problems.ts';
import type { Records } from '../records.ts';
import { notesOf } from './references.ts';

/** Matches text that discloses that a document was not read, or that names who cites it. */
const unreadDisclosure =
  /\b(?:not|never) (?:been )?(?:read|seen|opened)\b|\bunread\b|\bcited by\b|\bknown only (?:through|from)\b|\b(?:could|did) not (?:be )?(?:read|open(?:ed)?|see|seen)\b/i;

const unreadSourceIds = (records: Records): ReadonlySet<string> =>
  new Set(records.sources.flatMap(({ id, read }) => (read === 'cited' ? [id] : [])));

/** Reports parts of records whose sources were all not read and whose text does not disclose that. */
export function unreadClaims(records: Records): Problem[] {
  const unread = unreadSourceIds(records);
  return kindNames
    .flatMap((kind) => records[kind].flatMap(claimsOf))
    .filter(
      ({ sources, text }) =>
        sources.length > 0 && sources.every(({ id }) => unread.has(id)) && !unreadDisclosure.test(text),
    )
    .map(({ file, field, sources }) => ({
      file,
      field,
      value: [...new Set(sources.map(({ id }) => id))].join(', '),
      message: 'is all this rests on; it was not read, and the words beside it do not say so',
      hint: 'Say who cites it: “as cited by …; the document itself was not read”.',
    }));
}

/** Reports events whose quote names a source that was not read although another source was. */
export function unreadQuotes(records: Records): Problem[] {
  const unread = unreadSourceIds(records);
  const primary = new Set(records.sources.flatMap(({ id, kind }) => (kind === 'primary' ? [id] : [])));
  return records.events.flatMap(({ file, sources, text, quoteSource }): Problem[] => {
    const notes = notesOf(sources, text.uses);
    const quoted = quoteSource ?? notes.find(({ id }) => primary.has(id)) ?? notes[0];
    const alternative = notes.find(({ id }) => !unread.has(id));
    if (!quoted || !unread.has(quoted.id) || !alternative) return [];
    return [
      {
        file,
        field: 'quoteSource',
        value: quoted.id,
        message: 'is the source that the box “Quote” names, and it was not read',
        hint: `Name the one that says it, as quoteSource: ${alternative.id}.`,
      },
    ];
  });
}

/** Reports quotations from sources that were not read. */
export function unreadQuotations(records: Records): Problem[] {
  const unread = unreadSourceIds(records);
  const quotationsOf = (record: Records[Kind][number]) =>
    'text' in record ? record.text.uses.filter(({ word }) => word === 'Quote') : [];
  return kindNames.flatMap((kind) =>
    records[kind].flatMap((record: Records[Kind][number]) =>
      quotationsOf(record).flatMap(({ id, line }): Problem[] =>
        id !== undefined && unread.has(id)
          ? [
              {
                file: record.file,
                field: `line ${line} <Quote>`,
                value: id,
                message: 'is quoted, and it was not read',
                hint: 'Quote only a document whose words were seen: its `read` is full or part.',
              },
            ]
          : [],
      ),
    ),
  );
}
