import { type Kind, kinds } from '../schema/kinds.ts';
import type { ReferenceRecord } from '../schema/reference.ts';
import type { Reference, Source } from '../model.ts';
import { nearest, type Problem } from '../problems.ts';
import type { Records } from '../records.ts';
import { isSameReference, withPlace } from './references.ts';

/** Where a link stands: the file and the field. */
export interface Place {
  file: string;
  field: string;
}

/** Turns ids into records and reports those that lead nowhere. */
export class Links {
  readonly problems: Problem[] = [];
  private readonly claimed: Records['claimed'];
  private readonly redirects: Records['redirects'];
  private readonly found = new Map<string, object>();

  constructor(claimed: Records['claimed'], redirects: Records['redirects']) {
    this.claimed = claimed;
    this.redirects = redirects;
  }

  /** Makes a record findable by its kind and id. */
  add(kind: Kind, id: string, record: object): void {
    this.found.set(`${kind}/${id}`, record);
  }

  /** The record of an id; undefined, with a problem, if there is none, and without one if its file is faulty and has been reported. */
  one<T>(kind: Kind, id: string, place: Place): T | undefined {
    const record = this.found.get(`${kind}/${id}`);
    if (record) return record as T;
    if (this.claimed[kind].has(id)) return undefined;
    const redirects = this.redirects[kind] ?? {};
    const renamed = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
    const near = renamed ?? nearest(id, this.claimed[kind]);
    this.problems.push({
      ...place,
      value: id,
      message: renamed ? `was renamed` : `is not the id of any ${kinds[kind].noun} in content/${kind}/`,
      ...(near ? { hint: renamed ? `Write "${near}".` : `Did you mean "${near}"?` } : {}),
    });
    return undefined;
  }

  /** The record of an id, or undefined; for links that are checked elsewhere. */
  peek<T>(kind: Kind, id: string): T | undefined {
    return this.found.get(`${kind}/${id}`) as T | undefined;
  }

  /** The records of a list of ids; an id given twice is a problem. */
  many<T>(kind: Kind, ids: readonly string[], { file, field }: Place): T[] {
    return ids.flatMap((id, index) => {
      const place = { file, field: `${field}[${index}]` };
      if (ids.indexOf(id) !== index) {
        this.problems.push({ ...place, value: id, message: 'is named twice in this list' });
        return [];
      }
      return this.one<T>(kind, id, place) ?? [];
    });
  }

  /** The documents of a list of citations, each with the place in it; the same place cited twice is a problem. */
  cited(references: readonly ReferenceRecord[], { file, field }: Place): Reference[] {
    return references.flatMap(({ id, at }, index) => {
      const place = { file, field: `${field}[${index}]` };
      if (references.findIndex((other) => isSameReference(other, { id, at })) !== index) {
        const value = at === undefined ? id : `${id}, at ${at}`;
        this.problems.push({ ...place, value, message: 'is named twice in this list' });
        return [];
      }
      const source = this.one<Source>('sources', id, place);
      return source ? withPlace(source, at) : [];
    });
  }
}

/** Reports a value that is not among the ids listed in site.yaml; nothing is said where that file is faulty. */
export function checkListed(
  value: string,
  listed: readonly { id: string }[] | undefined,
  place: Place,
  problems: Problem[],
): void {
  if (listed && !listed.some(({ id }) => id === value)) {
    const known = listed.map(({ id }) => id).join(', ');
    problems.push({ ...place, value, message: `is not listed in content/site.yaml: known are ${known}` });
  }
}
