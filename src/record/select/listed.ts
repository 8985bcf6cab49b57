import { compareText } from '../../words/format.ts';
import type { Body, Measure, Person } from '../model.ts';

/** The statuses of people on the list of the measure that names people of the organization, in the order of keys. */
export const listingStatuses = ['listed', 'vanished', 'not-listed'] as const;

/** The status of a person on the list of the measure that names people of the organization. */
export type ListingStatus = (typeof listingStatuses)[number];

/** The people of one unit of an organization. */
export interface Unit {
  name: string;
  people: Person[];
}

/** Returns whether a person is listed, listed but missing from later copies of the list, or not listed. */
export function listingStatusOf({ listing }: Pick<Person, 'listing'>): ListingStatus {
  return !listing ? 'not-listed' : listing.vanished ? 'vanished' : 'listed';
}

/** Returns whether a measure lists any of the people. */
export const hasListed = (people: readonly Person[]): boolean =>
  people.some(({ standing }) => standing === 'listed');

/** Groups the people who are listed or not listed by unit, the largest unit first, then by name. */
export function peopleByUnit(people: readonly Person[]): Unit[] {
  const members = people.filter(({ standing }) => standing === 'listed' || standing === 'not-listed');
  return [...Map.groupBy(members, ({ unit, name }) => unit ?? name)]
    .map(([name, unitPeople]) => ({ name, people: unitPeople }))
    .sort((a, b) => b.people.length - a.people.length || compareText(a.name, b.name));
}

/** A list or measure that names companies of the group, or people of it. */
export interface NamingList {
  name: string;
  measure?: Measure;
  /** How many people of the group it names. */
  people: number;
}

/** A company with the lists that name it and the day since when each does. */
export interface CompanyRow {
  body: Body;
  since: Map<NamingList, string>;
}

/** Returns the companies of the group and the lists that name any of them or their people, the list with the most companies first. */
export function companiesAndLists(
  bodies: readonly Body[],
  people: readonly Person[],
): { lists: NamingList[]; rows: CompanyRow[] } {
  const companies = bodies.filter(({ group, whole }) => group && !whole);
  const lists = new Map<string, NamingList>();
  const listFor = (name: string, measure?: Measure): NamingList => {
    const key = measure?.id ?? name;
    const list = lists.get(key) ?? { name: measure?.label ?? name, people: 0, ...(measure && { measure }) };
    lists.set(key, list);
    return list;
  };
  const rows = companies.map((body): CompanyRow => ({
    body,
    since: new Map(body.lists.map(({ list, measure, since }) => [listFor(list, measure), since])),
  }));
  for (const { listing } of people) if (listing) listFor(listing.measure.label, listing.measure).people += 1;
  const count = (list: NamingList) => rows.filter(({ since }) => since.has(list)).length;
  return {
    lists: [...lists.values()].sort((a, b) => count(b) - count(a) || compareText(a.name, b.name)),
    rows: rows.sort((a, b) => b.since.size - a.since.size || compareText(a.body.name, b.body.name)),
  };
}
