import { citeBlocks } from '../../markdown/cite.ts';
import { eventList } from '../../markdown/lists.ts';
import {
  type Block,
  fillLine,
  type Item,
  link,
  list,
  listOrNothing,
  namedFact,
  paragraph,
  section,
  spaced,
} from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import { sourceList, sourcesInLine } from '../../markdown/sources.ts';
import type { Archive, Body, Person, Site } from '../../record/model.ts';
import { hasListed } from '../../record/select/listed.ts';
import { absolute, bodyUrl, eventUrl, personUrl, url } from '../../site/urls.ts';
import { citeListPage } from '../../words/citationLines.ts';
import { entrySources } from '../../words/en/markdown.ts';
import * as words from '../../words/en/people.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { ensurePeriod } from '../../words/wording.ts';
import { companyListBlocks, listedBlocks, vanishedBlocks } from './listsMarkdown.ts';
import { bodyGroups, personGroups } from './groups.ts';

/** A fact, or nothing if the record does not have it. */
const optionalFact = (name: string, value: string | undefined): Item[] =>
  value ? [namedFact(name, value)] : [];

function personFacts({ nameNative, nameAsListed, unit, body, listing, status, note }: Person): Item[] {
  return [
    ...optionalFact(words.nameNative, nameNative),
    ...optionalFact(words.nameAsListed, nameAsListed),
    ...optionalFact(words.unit, unit),
    ...(body ? [namedFact(words.affiliation, link(bodyUrl(body.id), body.name))] : []),
    ...(listing
      ? [
          namedFact(
            words.listing,
            spaced(
              fillLine(listing.entry ? words.listSinceWithEntry : words.listSince, {
                list: link(eventUrl(listing.measure.event.id), listing.measure.name),
                date: formatDate(listing.since),
                entry: listing.entry,
              }),
              listing.today,
            ),
          ),
        ]
      : []),
    ...optionalFact(words.status, status),
    ...optionalFact(words.note, note),
  ];
}

const personBlocks = (person: Person, site: Site): Block[] => [
  paragraph(ensurePeriod(person.role)),
  ...section(2, words.facts, listOrNothing(personFacts(person))),
  ...section(2, words.sources, sourceList(person.sources)),
  ...citeBlocks(citeListPage(person.name, site, absolute(personUrl(person.id)))),
  ...section(2, words.events, eventList(person.events)),
];

const bodyFacts = ({ short, place, lists, notOn, note }: Body): Item[] => [
  ...optionalFact(words.alsoCalled, short),
  ...optionalFact(words.location, place),
  ...lists.map(({ list: name, measure, since, effect }) =>
    namedFact(
      words.onList,
      spaced(
        fillLine(words.listSince, {
          list: measure ? link(eventUrl(measure.event.id), name) : name,
          date: formatDate(since),
        }),
        effect,
      ),
    ),
  ),
  ...optionalFact(words.notOn, notOn),
  ...optionalFact(words.note, note),
];

const bodyBlocks = (body: Body, site: Site): Block[] => [
  paragraph(body.what),
  ...section(2, words.facts, listOrNothing(bodyFacts(body))),
  ...section(
    2,
    words.peopleOfBody,
    listOrNothing(
      body.people.map(({ id, name, role }) =>
        fillLine(words.nameAndRole, { name: link(personUrl(id), name), role }),
      ),
    ),
  ),
  ...section(2, words.sources, sourceList(body.sources)),
  ...citeBlocks(citeListPage(body.name, site, absolute(bodyUrl(body.id)))),
  ...section(2, words.events, eventList(body.events)),
];

/** The list of people, and the page of each. */
export function personPages({ site, people }: Archive): MarkdownPage[] {
  const page = url('people/');
  const lede = hasListed(people) ? words.peopleLede : words.peopleLedeUnlisted;
  return [
    {
      page,
      title: words.peopleTitle,
      description: lede,
      blocks: () => [
        paragraph(lede),
        ...listedBlocks(people),
        ...vanishedBlocks(people, site.reviewed),
        ...personGroups(people).flatMap(({ title, lede: about, members }) =>
          section(2, title, [
            ...(about ? [paragraph(about)] : []),
            list(
              members.map(({ id, name, role, status, note, sources, standing }) => ({
                line: fillLine(words.nameAndRole, {
                  name: link(personUrl(id), name),
                  role: ensurePeriod(role),
                }),
                below:
                  standing === 'not-listed'
                    ? [
                        paragraph(
                          spaced(status, note, fillLine(entrySources, { sources: sourcesInLine(sources) })),
                        ),
                      ]
                    : [],
              })),
            ),
          ]),
        ),
        ...citeBlocks(citeListPage(words.peopleTitle, site, absolute(page))),
      ],
    },
    ...people.map((person) => ({
      page: personUrl(person.id),
      title: person.name,
      description: fillText(words.personDescription, { name: person.name, role: ensurePeriod(person.role) }),
      notes: person.sources,
      blocks: () => personBlocks(person, site),
    })),
  ];
}

/** The list of companies, agencies and other bodies, and the page of each. */
export function bodyPages({ site, bodies, people }: Archive): MarkdownPage[] {
  const page = url('bodies/');
  const lede = bodies.some(({ lists }) => lists.length > 0) ? words.bodiesLede : words.bodiesLedeUnlisted;
  return [
    {
      page,
      title: words.bodiesTitle,
      description: lede,
      blocks: () => [
        paragraph(lede),
        ...bodyGroups(bodies, site).flatMap(({ id, title, members }) =>
          section(2, title, [
            ...(id === 'group' ? companyListBlocks(bodies, people) : []),
            list(
              members.map(({ id: body, name, what, lists }) => ({
                line: link(bodyUrl(body), name),
                below: [
                  paragraph(
                    spaced(
                      what,
                      lists.length > 0 &&
                        ensurePeriod(
                          fillText(words.onLists, { lists: lists.map(({ list: on }) => on).join('; ') }),
                        ),
                    ),
                  ),
                ],
              })),
            ),
          ]),
        ),
        ...citeBlocks(citeListPage(words.bodiesTitle, site, absolute(page))),
      ],
    },
    ...bodies.map((body) => ({
      page: bodyUrl(body.id),
      title: body.name,
      description: body.what,
      notes: body.sources,
      blocks: () => bodyBlocks(body, site),
    })),
  ];
}
