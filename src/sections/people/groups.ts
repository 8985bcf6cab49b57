import type { Body, Person, Site } from '../../record/model.ts';
import * as words from '../../words/en/people.ts';
import { fillText } from '../../words/fill.ts';

const bodyKinds = ['agency', 'parliament', 'court', 'company', 'press', 'other'] as const;

/** Returns the bodies in groups with titles: those of the group the record is about first, then by kind. */
export function bodyGroups(
  bodies: readonly Body[],
  { subject }: Pick<Site, 'subject'>,
): { id: string; title: string; members: Body[] }[] {
  const hasGroup = bodies.some(({ group }) => group);
  return [
    {
      id: 'group',
      title: fillText(words.groupTitle, { subject }),
      members: bodies.filter(({ group }) => group),
    },
    ...bodyKinds.map((kind) => ({
      id: kind,
      title: kind === 'company' && !hasGroup ? words.companies : words.bodyKinds[kind],
      members: bodies.filter((body) => !body.group && body.kind === kind),
    })),
  ].filter(({ members }) => members.length > 0);
}

/** Returns the people who are not on a list in groups with titles: those it leaves out first, then officials and others. */
export function personGroups(
  people: readonly Person[],
): { id: Person['standing']; title: string; lede?: string; members: Person[] }[] {
  const withStanding = (standing: Person['standing']) =>
    people.filter((person) => person.standing === standing);
  return [
    { id: 'not-listed' as const, title: words.notListed, members: withStanding('not-listed') },
    ...(['official', 'other'] as const).map((standing) => ({
      id: standing,
      title: words.standingTitles[standing],
      lede: words.standingLedes[standing],
      members: withStanding(standing),
    })),
  ].filter(({ members }) => members.length > 0);
}

/** Returns the listings that put people on lists, one for each measure. */
export const listingsOf = (people: readonly Person[]): NonNullable<Person['listing']>[] => [
  ...new Map(people.flatMap(({ listing }) => (listing ? [[listing.measure.id, listing]] : []))).values(),
];
