import type { Body, Person } from '../../record/model.ts';
import type { ListingStatus } from '../../record/select/listed.ts';
import type { Plural } from '../plural.ts';

export const peopleTitle = 'People';
export const peopleLede =
  'Who’s on the list, who isn’t, and who acted. Roles are those at the time. This site gives no dates of birth and no addresses.';
/** Instead of `peopleLede`, where nobody is listed. */
export const peopleLedeUnlisted =
  'Who acted and who was named. Roles are those at the time. This site gives no dates of birth and no addresses.';
/** The description of the page of a person, for search results. */
export const personDescription = '{name}: {role} Events that name this person, with sources.';

export const listingLabels: Record<ListingStatus, string> = {
  listed: 'Sanctioned',
  vanished: 'Sanctioned, missing from later copies of the list',
  'not-listed': 'Not listed',
};

export const sanctioned = {
  one: '{count} person sanctioned',
  other: '{count} people sanctioned',
} satisfies Plural;
export const placedOn = 'Placed on the {measure}, {date}. {effect}';
export const peoplePlacedOn = {
  one: '{count} person placed on the {measure}, {date}.',
  other: '{count} people placed on the {measure}, {date}.',
} satisfies Plural;
export const listedOn = 'Listed {date}';
export const notListed = 'Not listed';

/** The headings above people who are neither sanctioned nor expressly not listed. */
export const standingTitles: Record<Exclude<Person['standing'], ListingStatus>, string> = {
  official: 'Officials',
  other: 'Others',
};
export const standingLedes: Record<Exclude<Person['standing'], ListingStatus>, string> = {
  official: 'People who acted for a government or a legislature.',
  other: 'People who appear on this site in other roles.',
};

export const chartLabel = 'Who is on the list and who is not, by unit of the organization';
export const chartNote =
  'Units and roles are as of the time of listing, as given in the sources on each person’s page.';
export const marksLabel = 'What the marks mean';
/** The label of a person in the chart. */
export const personListing = '{name}, {role}: {listing}';

export const vanishedTitle = 'The entry missing from later copies of the list';
export const vanishedLede = 'One of the {count}: {person}. {today}';
export const vanishedListed = 'Listed';
export const vanishedListedOn = '{date}. Still in a copy of the list as of {lastSeen}.';
export const vanishedNotKnown = 'Unknown';
export const vanishedBetween = 'What happened to it from {lastSeen} to {missing}.';
export const vanishedMissing = 'Missing';
export const vanishedMissingOn =
  'As of {date}, from a copy of the list. A copy is not an official notice, and we did not read the list itself.';

/** The headings of the page of a person or body. */
export const facts = 'The facts';
export const nameNative = 'In the original script';
export const nameAsListed = 'Name on the list';
export const unit = 'Unit';
export const affiliation = 'Affiliation';
export const listing = 'Listing';
export const status = 'Status';
export const alsoCalled = 'Also known as';
export const location = 'Location';
export const onList = 'Listed on';
export const notOn = 'Not listed on';
export const note = 'Note';
export const peopleOfBody = 'People';
export const sources = 'Sources';
export const events = 'Events';

export const listSince = '{list}, since {date}.';
export const listSinceWithEntry = '{list}, since {date}, entry {entry}.';
export const nameAndRole = '{name}, {role}';

export const bodiesTitle = 'Companies and agencies';
export const bodiesLede = 'Companies, agencies, legislatures and courts, and the lists each company is on.';
/** Instead of `bodiesLede`, where no company is on a list. */
export const bodiesLedeUnlisted = 'Companies, agencies, legislatures and courts.';
export const kindsLabel = 'Kinds';
export const groupTitle = 'The {subject} group';
/** Instead of `bodyKinds.company`, in a record without a group. */
export const companies = 'Companies';
export const bodyKinds: Record<Body['kind'], string> = {
  agency: 'Agencies and governments',
  parliament: 'Legislatures',
  court: 'Courts',
  company: 'Other companies',
  press: 'Press',
  other: 'Others',
};
export const onLists = 'On: {lists}';

export const companyListsLabel = 'Companies in the group and the lists they are on';
export const company = 'Company';
export const onNoList = 'On none of these lists';
export const since = 'Since {date}';
export const notOnList = 'not listed';
export const dashNote =
  'A dash means that we have no entry for that company on that list; there may be one. Each company’s page says what we looked for and did not find.';
export const listNamesPeopleToo = '{list}: it also names {people} from the group.';
export const listNamesPeopleOnly = '{list}: it names {people} from the group, but none of its companies.';
export const groupAsWhole = 'For {group}, the group as a whole: {notOn}';
export const groupAsWholeSeePage = 'For {group}, the group as a whole: see its page.';
