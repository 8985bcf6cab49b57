import type { Body, Person } from '../../record/model.ts';
import type { ListingStatus } from '../../record/select/listed.ts';
import type { Plural } from '../plural.ts';

export const peopleTitle = 'People';
export const peopleLede =
  'Who is listed, who is not, and who acted. Roles are those at the time; the record holds no birth data and no addresses.';
/** Instead of `peopleLede`, where nobody is listed. */
export const peopleLedeUnlisted =
  'Who acted and who was named. Roles are those at the time; the record holds no birth data and no addresses.';
/** The description of the page of a person, for search results. */
export const personDescription = '{name}: {role} Where the record names the person, with sources.';

export const listingLabels: Record<ListingStatus, string> = {
  listed: 'Listed',
  vanished: 'Listed, and missing from later copies of the list',
  'not-listed': 'Not listed',
};

export const listedAndLeftOut = {
  one: '{count} person listed, {leftOut} left out',
  other: '{count} people listed, {leftOut} left out',
} satisfies Plural;
export const namedBy = 'Named by the {measure} since {date}. {effect}';
export const peopleNamedBy = {
  one: '{count} person named by the {measure} since {date}.',
  other: '{count} people named by the {measure} since {date}.',
} satisfies Plural;
export const listedOn = 'Listed {date}';
export const leftOut = 'Left out of the list';

/** The headings above people who are neither listed nor left out of a list. */
export const standingTitles: Record<Exclude<Person['standing'], ListingStatus>, string> = {
  official: 'Officials',
  other: 'Others',
};
export const standingLedes: Record<Exclude<Person['standing'], ListingStatus>, string> = {
  official: 'People who acted for a government or a legislature.',
  other: 'People who appear in the record in other roles.',
};

export const chartLabel = 'Who is listed and who is not, by unit of the organization';
export const chartNote =
  'Units and roles are those at the time of listing, as the sources on each person’s page give them.';
export const marksLabel = 'What the marks mean';
/** The label of a person in the chart. */
export const personListing = '{name}, {role}: {listing}';

export const vanishedTitle = 'The entry that later copies of the list lack';
export const vanishedLede = 'One of the {count}: {person}. {today}';
export const vanishedListed = 'Listed';
export const vanishedListedOn = '{date}. The entry still stands in a copy of {lastSeen}.';
export const vanishedNotKnown = 'Not known';
export const vanishedBetween = 'What happened to it between {lastSeen} and {missing}.';
export const vanishedMissing = 'Missing';
export const vanishedMissingOn =
  'In a copy of {date}. A copy is not a notice, and the list itself was not read.';

/** The headings of the page of a person or body. */
export const facts = 'The facts';
export const nameNative = 'In its own script';
export const nameAsListed = 'As the list prints it';
export const unit = 'Unit';
export const belongsTo = 'Belongs to';
export const listing = 'Listing';
export const standing = 'Standing';
export const alsoCalled = 'Also called';
export const place = 'Place';
export const onList = 'On a list';
export const notOn = 'Not on';
export const note = 'Note';
export const peopleOfBody = 'People in the record';
export const sources = 'Sources';
export const inTheRecord = 'In the record';

export const listSince = '{list}, since {date}.';
export const listSinceWithEntry = '{list}, since {date}, entry {entry}.';
export const nameAndRole = '{name}, {role}';

export const bodiesTitle = 'Companies and agencies';
export const bodiesLede =
  'Companies, agencies, legislatures and courts in the record, and the lists each company stands on.';
/** Instead of `bodiesLede`, where no company is on a list. */
export const bodiesLedeUnlisted = 'Companies, agencies, legislatures and courts in the record.';
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

export const companyListsLabel = 'Companies of the group and the lists that name them';
export const company = 'Company';
export const onNoList = 'On none of these lists that we found';
export const since = 'Since {date}';
export const notNamed = 'not named';
export const dashNote =
  'A dash: this record holds no entry of that company on that list. What was looked for and not found stands on the page of each company; absence is no proof.';
export const listNamesPeopleToo = '{list}: it names {people} of the group besides.';
export const listNamesPeopleOnly =
  '{list}: it names {people} of the group, and no company of it that we found.';
export const groupAsWhole = 'For {group}, the group as a whole: {notOn}';
export const groupAsWholeSeePage = 'For {group}, the group as a whole: see its page.';
