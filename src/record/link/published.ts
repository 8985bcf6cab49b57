import type { Kind } from '../schema/kinds.ts';
import type { Problem } from '../problems.ts';
import { nearest } from '../problems.ts';
import type { Records } from '../records.ts';

const file = 'content/published.txt';

/** One id that has an address: its kind and itself, with the line of the list it stands in. */
export interface PublishedId {
  kind: Kind;
  id: string;
  line: number;
}

/** Checks that every published id still leads somewhere and that every id is on the list; a record without a list was never published, and nothing is checked. */
export function checkPublished({ published, claimed, redirects }: Records, problems: Problem[]): void {
  if (!published) return;
  const listed = new Set(published.map(({ kind, id }) => `${kind}/${id}`));
  for (const { kind, id, line } of published) {
    if (claimed[kind].has(id) || Object.hasOwn(redirects[kind] ?? {}, id)) continue;
    const near = nearest(
      id,
      [...claimed[kind]].filter((other) => !listed.has(`${kind}/${other}`)),
    );
    problems.push({
      file,
      field: `line ${line}`,
      value: `${kind}/${id}`,
      message:
        'is gone, and other people’s links with it: say where it leads now in content/redirects.yaml, ' +
        'or take the line out if it never was on the web',
      ...(near ? { hint: `Was it renamed to "${near}"?` } : {}),
    });
  }
  for (const [kind, ids] of Object.entries(claimed))
    for (const id of ids)
      if (!listed.has(`${kind}/${id}`))
        problems.push({
          file,
          field: '',
          value: `${kind}/${id}`,
          message: 'is not on the list of ids that have an address',
          hint: 'Once its name is settled, run npm run ids.',
        });
}
