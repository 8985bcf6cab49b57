import { kindNames } from '../schema/kinds.ts';
import { claimsOf } from './claims.ts';
import type { Problem } from '../problems.ts';
import type { Records } from '../records.ts';
import { notesOf } from './references.ts';

/** Words that say that a document was not read, or who cites it. */
const saysUnread =
  /\b(?:not|never) (?:been )?(?:read|seen|opened)\b|\bunread\b|\bcited by\b|\bknown only (?:through|from)\b|\b(?:could|did) not (?:be )?(?:read|open(?:ed)?|see|seen)\b/i;

const unreadOf = (records: Records): ReadonlySet<string> =>
  new Set(records.sources.flatMap(({ id, read }) => (read === 'cited' ? [id] : [])));

/** Parts of records that rest on nothing but documents that were not read, and do not say so. */
export function unreadClaims(records: Records): Problem[] {
  const unread = unreadOf(records);
  return kindNames
    .flatMap((kind) => records[kind].flatMap(claimsOf))
    .filter(
      ({ sources, words }) =>
        sources.length > 0 && sources.every(({ id }) => unread.has(id)) && !saysUnread.test(words),
    )
    .map(({ file, field, sources }) => ({
      file,
      field,
      value: [...new Set(sources.map(({ id }) => id))].join(', '),
      message: 'is all this rests on; it was not read, and the words beside it do not say so',
      hint: 'Say who cites it: “as cited by …; the document itself was not read”.',
    }));
}

/** Events whose quote names a document that was not read, though another one was. */
export function unreadQuotes(records: Records): Problem[] {
  const unread = unreadOf(records);
  const primary = new Set(records.sources.flatMap(({ id, kind }) => (kind === 'primary' ? [id] : [])));
  return records.events.flatMap(({ file, sources, text, quoteSource }): Problem[] => {
    const notes = notesOf(sources, text.uses);
    const named = quoteSource ?? notes.find(({ id }) => primary.has(id)) ?? notes[0];
    const other = notes.find(({ id }) => !unread.has(id));
    if (!named || !unread.has(named.id) || !other) return [];
    return [
      {
        file,
        field: 'quoteSource',
        value: named.id,
        message: 'is the source that the box “Quote this event” names, and it was not read',
        hint: `Name the one that says it, as quoteSource: ${other.id}.`,
      },
    ];
  });
}
