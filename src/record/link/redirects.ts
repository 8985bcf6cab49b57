import type { RedirectsRecord } from '../schema/site.ts';
import type { Problem } from '../problems.ts';
import { nearest } from '../problems.ts';

const file = 'content/redirects.yaml';

/** Checks that every redirect leads from an unused id directly to an existing record, and returns the redirects as a list. */
export function checkRedirects(
  redirects: RedirectsRecord,
  claimedIds: Readonly<Record<string, ReadonlySet<string>>>,
  problems: Problem[],
): { kind: string; from: string; to: string }[] {
  const list: { kind: string; from: string; to: string }[] = [];
  for (const [kind, pairs] of Object.entries(redirects)) {
    const ids = Object.hasOwn(claimedIds, kind) ? claimedIds[kind] : undefined;
    if (!ids) {
      problems.push({
        file,
        field: kind,
        message: `is no kind of record: the kinds are ${Object.keys(claimedIds).join(', ')}`,
      });
      continue;
    }
    for (const [from, to] of Object.entries(pairs)) {
      const field = `${kind}.${from}`;
      const trail = [from];
      let end: string | undefined = to;
      while (end !== undefined && !trail.includes(end)) {
        trail.push(end);
        end = Object.hasOwn(pairs, end) ? pairs[end] : undefined;
      }
      if (ids.has(from))
        problems.push({
          file,
          field,
          value: from,
          message: `is still the id of a record in content/${kind}/: remove one of the two`,
        });
      if (end !== undefined)
        problems.push({
          file,
          field,
          value: to,
          message: `leads in a circle: ${[...trail, end].join(' → ')}`,
        });
      else if (trail.length > 2)
        problems.push({
          file,
          field,
          value: to,
          message: `is itself redirected: ${trail.join(' → ')}`,
          hint: `Write ${trail.at(-1)}.`,
        });
      else if (!ids.has(to)) {
        const near = nearest(to, ids);
        problems.push({
          file,
          field,
          value: to,
          message: `is no id in content/${kind}/`,
          ...(near ? { hint: `Did you mean "${near}"?` } : {}),
        });
      }
      list.push({ kind, from, to });
    }
  }
  return list;
}
