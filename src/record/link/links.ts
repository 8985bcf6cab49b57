import { type Kind, kindNames, kinds } from '../schema/kinds.ts';
import type { ReferenceRecord } from '../schema/reference.ts';
import type { KindMap, Reference } from '../model.ts';
import { nearest, type Problem } from '../problems.ts';
import type { Records } from '../records.ts';
import { isSameReference, withPinpoint } from './references.ts';

/** The file and field a link is written in. */
export interface FieldLocation {
  file: string;
  field: string;
}

/** The most ids an error message lists. */
const maxListedIds = 12;

/** Resolves ids to records and reports ids that do not exist. */
export class LinkResolver {
  readonly problems: Problem[] = [];
  private readonly claimedIds: Records['claimedIds'];
  private readonly redirects: Records['redirects'];
  private readonly models = Object.fromEntries(kindNames.map((kind) => [kind, new Map()])) as {
    [K in Kind]: Map<string, KindMap[K]>;
  };

  constructor(claimedIds: Records['claimedIds'], redirects: Records['redirects']) {
    this.claimedIds = claimedIds;
    this.redirects = redirects;
  }

  /** Registers a record under its kind and id. */
  add<K extends Kind>(kind: K, record: KindMap[K]): void {
    this.models[kind].set(record.id, record);
  }

  /** Returns the record with an id. If there is none, reports a problem and returns undefined; nothing is reported if its file is faulty, because that was reported already. */
  resolve<K extends Kind>(kind: K, id: string, location: FieldLocation): KindMap[K] | undefined {
    const record = this.find(kind, id);
    if (record) return record;
    if (this.claimedIds[kind].has(id)) return undefined;
    const redirects = this.redirects[kind] ?? {};
    const renamed = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
    this.problems.push({
      ...location,
      value: id,
      ...(renamed === undefined
        ? {
            message: `is not the id of any ${kinds[kind].noun} in content/${kind}/`,
            ...this.idHint(kind, id),
          }
        : {
            message: 'was renamed',
            ...(this.claimedIds[kind].has(renamed) && { hint: `Write "${renamed}".` }),
          }),
    });
    return undefined;
  }

  /** Suggests the nearest id of a kind, or else lists all of them if they are few. */
  private idHint(kind: Kind, id: string): { hint?: string } {
    const ids = [...this.claimedIds[kind]];
    const near = nearest(id, ids);
    if (near) return { hint: `Did you mean "${near}"?` };
    return ids.length > 0 && ids.length <= maxListedIds
      ? { hint: `There are ${ids.sort().join(', ')}.` }
      : {};
  }

  /** Returns the record with an id, or undefined without reporting a problem; for links that are checked elsewhere. */
  find<K extends Kind>(kind: K, id: string): KindMap[K] | undefined {
    return this.models[kind].get(id);
  }

  /** Returns the records with the listed ids; a duplicate id is a problem. */
  resolveAll<K extends Kind>(kind: K, ids: readonly string[], { file, field }: FieldLocation): KindMap[K][] {
    return ids.flatMap((id, index) => {
      const location = { file, field: `${field}[${index}]` };
      if (ids.indexOf(id) !== index) {
        this.problems.push({ ...location, value: id, message: 'is named twice in this list' });
        return [];
      }
      return this.resolve(kind, id, location) ?? [];
    });
  }

  /** Returns the sources of a list of citations, each with its pinpoint; a duplicate citation is a problem. */
  resolveReferences(references: readonly ReferenceRecord[], { file, field }: FieldLocation): Reference[] {
    return references.flatMap(({ id, at }, index) => {
      const location = { file, field: `${field}[${index}]` };
      if (references.findIndex((other) => isSameReference(other, { id, at })) !== index) {
        const value = at === undefined ? id : `${id}, at ${at}`;
        this.problems.push({ ...location, value, message: 'is named twice in this list' });
        return [];
      }
      const source = this.resolve('sources', id, location);
      return source ? withPinpoint(source, at) : [];
    });
  }
}

/** Reports a value that is not among the ids listed in site.yaml; reports nothing if that file is faulty. */
export function checkListed(
  value: string,
  listed: readonly { id: string }[] | undefined,
  location: FieldLocation,
  problems: Problem[],
): void {
  if (listed && !listed.some(({ id }) => id === value)) {
    const known = listed.length > 0 ? `known are ${listed.map(({ id }) => id).join(', ')}` : 'none is';
    problems.push({ ...location, value, message: `is not listed in content/site.yaml: ${known}` });
  }
}
