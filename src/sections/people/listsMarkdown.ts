import { entryLife } from '../../charts/entryLife.ts';
import {
  type Block,
  fillLine,
  joined,
  link,
  list,
  namedFact,
  paragraph,
  section,
  spaced,
} from '../../markdown/nodes.ts';
import { sourcesInLine } from '../../markdown/sources.ts';
import type { Body, Measure, Person } from '../../record/model.ts';
import { companiesAndLists, listingStatusOf, peopleByUnit } from '../../record/select/listed.ts';
import { bodyUrl, eventUrl, personUrl, url } from '../../site/urls.ts';
import * as counts from '../../words/en/counts.ts';
import { entrySources } from '../../words/en/markdown.ts';
import * as words from '../../words/en/people.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { plural } from '../../words/plural.ts';
import { ensurePeriod } from '../../words/wording.ts';
import { listingsOf } from './groups.ts';

const measureLink = ({ event, label }: Measure) => link(eventUrl(event.id), label);

/** The people a measure names, by unit, with those it leaves out of these units; nothing if nobody is listed. */
export function listedBlocks(people: readonly Person[]): Block[] {
  const listed = people.filter(({ standing }) => standing === 'listed');
  if (listed.length === 0) return [];
  return section(2, plural(listed.length, words.sanctioned), [
    ...listingsOf(listed).map(({ measure, since }) =>
      paragraph(
        spaced(
          fillLine(words.placedOn, {
            measure: measureLink(measure),
            date: formatDate(since),
            effect: ensurePeriod(measure.short),
          }),
          measure.ground,
        ),
      ),
    ),
    list(
      peopleByUnit(people).map(({ name, people: members }) =>
        namedFact(
          name,
          undefined,
          members.map((person) =>
            fillLine(words.personListing, {
              name: link(personUrl(person.id), person.name),
              role: person.role,
              listing: words.listingLabels[listingStatusOf(person)],
            }),
          ),
        ),
      ),
    ),
    paragraph(words.chartNote),
  ]);
}

/** What is known of each entry that is missing from later copies of a list. */
export function vanishedBlocks(people: readonly Person[], reviewed: string): Block[] {
  const listed = people.filter(({ standing }) => standing === 'listed');
  return listed
    .filter((person) => listingStatusOf(person) === 'vanished')
    .flatMap((person) => {
      const { id, name, listing, note, sources } = person;
      const life = entryLife(person, reviewed);
      if (!life || !listing) return [];
      const day = (part: 'since' | 'lastSeen' | 'missing') => formatDate(life[part].day);
      return section(2, words.vanishedTitle, [
        paragraph(
          fillLine(words.vanishedLede, {
            count: listed.length,
            person: link(personUrl(id), name),
            today: listing.today,
          }),
        ),
        list([
          namedFact(
            words.vanishedListed,
            fillText(words.vanishedListedOn, { date: day('since'), lastSeen: day('lastSeen') }),
          ),
          namedFact(
            words.vanishedNotKnown,
            fillText(words.vanishedBetween, { lastSeen: day('lastSeen'), missing: day('missing') }),
          ),
          namedFact(words.vanishedMissing, fillText(words.vanishedMissingOn, { date: day('missing') })),
        ]),
        ...(note ? [paragraph(note)] : []),
        paragraph(fillLine(entrySources, { sources: sourcesInLine(sources) })),
      ]);
    });
}

/** The companies of the group, with the lists that name each and since when. */
export function companyListBlocks(bodies: readonly Body[], people: readonly Person[]): Block[] {
  const { lists, rows } = companiesAndLists(bodies, people);
  const groups = bodies.filter((body) => body.group && body.whole);
  const namesCompany = (name: string) =>
    rows.some(({ since }) => [...since.keys()].some((entry) => entry.name === name));
  return [
    list(
      rows.map(({ body, since }) =>
        namedFact(
          link(bodyUrl(body.id), body.name),
          since.size === 0
            ? ensurePeriod(words.onNoList)
            : joined(
                [...since].map(([{ name, measure }, date]) =>
                  fillLine(words.listSince, {
                    list: measure ? measureLink(measure) : name,
                    date: formatDate(date),
                  }),
                ),
                ' ',
              ),
        ),
      ),
    ),
    ...lists
      .filter(({ people: count }) => count > 0)
      .map(({ name, people: count }) =>
        paragraph(
          fillLine(namesCompany(name) ? words.listNamesPeopleToo : words.listNamesPeopleOnly, {
            list: name,
            people: link(url('people/'), plural(count, counts.people)),
          }),
        ),
      ),
    ...groups.map(({ id, name, notOn }) => {
      const group = link(bodyUrl(id), name);
      return paragraph(
        notOn
          ? fillLine(words.groupAsWhole, { group, notOn: ensurePeriod(notOn) })
          : fillLine(words.groupAsWholeSeePage, { group }),
      );
    }),
  ];
}
