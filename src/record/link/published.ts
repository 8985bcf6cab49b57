import type { Kind } from '../schema/kinds.ts';
import type { Problem } from '../problems.ts';
import { nearest } from '../problems.ts';
import type { Records } from '../records.ts';

/** The list of published ids, as problems name it. */
export const publishedFile = 'content/published.txt';

/** A published id: its kind, the id and its line number in content/published.txt. */
export interface PublishedId {
  kind: Kind;
  id: string;
  line: number;
}

/** Checks that every published id still has a record or a redirect and that every id is on the list. Without a list the record was never published, and nothing is checked. */
export function checkPublished({ published, claimedIds, redirects }: Records, problems: Problem[]): void {
  if (!published) return;
  const listed = new Set(published.map(({ kind, id }) => `${kind}/${id}`));
  for (const { kind, id, line } of published) {
    if (claimedIds[kind].has(id) || Object.hasOwn(redirects[kind] ?? {}, id)) continue;
    const near = nearest(
      id,
      [...claimedIds[kind]].filter((other) => !listed.has(`${kind}/${other}`)),
    );
    problems.push({
      file: publishedFile,
      field: `line ${line}`,
      value: `${kind}/${id}`,
      message:
        'is gone, and other people’s links with it: say where it leads now in content/redirects.yaml, ' +
        'or take the line out if it never was on the web',
      ...(near ? { hint: `If it was renamed, write ${kind}: { ${id}: ${near} }.` } : {}),
    });
  }
  for (const [kind, ids] of Object.entries(claimedIds))
    for (const id of ids)
      if (!listed.has(`${kind}/${id}`))
        problems.push({
          file: publishedFile,
          field: '',
          value: `${kind}/${id}`,
          message: 'is not on the list of ids that have an address',
          hint: 'Once its name is settled, run npm run ids.',
        });
}
