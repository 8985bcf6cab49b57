import type { Body, Measure, Person } from '../model.ts';

/** How a person stands to the measure that names people of the organization. */
export type Mark = 'listed' | 'vanished' | 'not-listed';

/** The words for each mark. */
export const markWords: Record<Mark, string> = {
  listed: 'Listed',
  vanished: 'Listed, and missing from later copies of the list',
  'not-listed': 'Not listed',
};

/** The people of one unit of an organization. */
export interface Unit {
  name: string;
  people: Person[];
}

/** How a person stands to the list: on it, missing from later copies of it, or left out. */
export function markOf({ listing }: Pick<Person, 'listing'>): Mark {
  return !listing ? 'not-listed' : listing.vanished ? 'vanished' : 'listed';
}

/** The people of an organization whom a measure names or leaves out, by unit: the largest unit first, then by name. */
export function unitsOf(people: readonly Person[]): Unit[] {
  const own = people.filter(({ standing }) => standing === 'listed' || standing === 'not-listed');
  return [...Map.groupBy(own, ({ unit, name }) => unit ?? name)]
    .map(([name, members]) => ({ name, people: members }))
    .sort((a, b) => b.people.length - a.people.length || a.name.localeCompare(b.name, 'en'));
}

/** A list or measure that names companies of the group, or people of it. */
export interface NamingList {
  name: string;
  measure?: Measure;
  /** How many people of the group it names. */
  people: number;
}

/** One company with the day since when each list names it; a list that does not name it is left out. */
export interface CompanyRow {
  body: Body;
  since: Map<NamingList, string>;
}

/** The companies of the group beside the lists that name any of them, or people of theirs; the most naming list first. */
export function companiesAndLists(
  bodies: readonly Body[],
  people: readonly Person[],
): { lists: NamingList[]; rows: CompanyRow[] } {
  const companies = bodies.filter(({ group, whole }) => group && !whole);
  const lists = new Map<string, NamingList>();
  const listFor = (name: string, measure?: Measure): NamingList => {
    const key = measure?.id ?? name;
    const found = lists.get(key) ?? { name: measure?.label ?? name, people: 0, ...(measure && { measure }) };
    lists.set(key, found);
    return found;
  };
  const rows = companies.map((body): CompanyRow => ({
    body,
    since: new Map(body.lists.map(({ list, measure, since }) => [listFor(list, measure), since])),
  }));
  for (const { listing } of people) if (listing) listFor(listing.measure.label, listing.measure).people += 1;
  const count = (list: NamingList) => rows.filter(({ since }) => since.has(list)).length;
  return {
    lists: [...lists.values()].sort((a, b) => count(b) - count(a) || a.name.localeCompare(b.name, 'en')),
    rows: rows.sort((a, b) => b.since.size - a.since.size || a.body.name.localeCompare(b.body.name, 'en')),
  };
}
