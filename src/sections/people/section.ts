import { innerWidthPx, nameLinePx } from '../../embed/metrics.ts';
import { lineCount } from '../../embed/widgetHeight.ts';
import type { Person } from '../../record/model.ts';
import { hasListed, peopleByUnit } from '../../record/select/listed.ts';
import { personUrl, url } from '../../site/urls.ts';
import { listedPeopleAlt } from '../../words/altTexts.ts';
import { peopleHeadlineUnlisted, sectionCards } from '../../words/en/cards.ts';
import * as charts from '../../words/en/charts.ts';
import * as counts from '../../words/en/counts.ts';
import * as words from '../../words/en/embed.ts';
import { bodiesDoor, bodiesDoorUnlisted, peopleDoor, peopleDoorUnlisted } from '../../words/en/home.ts';
import * as labels from '../../words/en/navigation.ts';
import * as builder from '../../words/en/pressBuilder.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';
import { bodyPages, personPages } from './markdown.ts';
import { bodySearch, personSearch } from './search.ts';
import * as pages from '../../words/en/searchPages.ts';

/** The people of the widget and the chart: those a measure names and those it leaves out. */
const members = (all: readonly Person[]) => peopleByUnit(all).flatMap((unit) => unit.people);

/** Estimates the height of the widget below its heading, in pixels. */
function bodyHeight(all: readonly Person[]): number {
  const unitHeights = peopleByUnit(all).map((unit) =>
    unit.people.reduce((sum, { role }) => sum + 24 + nameLinePx * lineCount(role, 13, innerWidthPx - 230), 9),
  );
  const grounds = new Set(all.flatMap(({ listing }) => listing?.measure.ground ?? []));
  const groundHeight = [...grounds].reduce((sum, ground) => sum + nameLinePx * lineCount(ground, 13), 0);
  return 90 + groundHeight + unitHeights.reduce((sum, height) => sum + height, 0);
}

/** The people of the record, and who of them is listed. */
export const people = defineSection({
  id: 'people',
  markdown: personPages,
  search: personSearch,
  when: (archive) => archive.people.length > 0,
  pages: {
    '/people': 'people/pages/people-index.astro',
    '/people/[id]': 'people/pages/people-entry.astro',
  },
  links: {
    find: pages.people,
    label: labels.people,
    to: url('people/'),
    menu: true,
    footer: { group: 'whoAndWhat' },
    door: {
      group: 'acted',
      text: ({ people: all }) => plural(all.length, hasListed(all) ? peopleDoor : peopleDoorUnlisted),
    },
    list: { text: (archive) => plural(archive.people.length, counts.people) },
  },
  cards: ({ people: all }) => [
    {
      page: 'people',
      ...sectionCards.people,
      ...(hasListed(all) ? {} : { headline: peopleHeadlineUnlisted }),
      marks: [],
    },
  ],
  widgets: {
    people: {
      thumb: [
        [8, 23, 14, 6],
        [22, 8, 3, 36],
        [32, 6, 48, 6],
        [32, 23, 40, 6],
        [32, 40, 44, 6],
      ],
      of: ({ site: { subject, reviewed }, people: all }) => {
        if (members(all).length === 0) return [];
        return [
          {
            id: 'people',
            title: fillText(words.peopleTitle, { subject }),
            what: words.peopleSummary,
            page: url('people/'),
            data: url('data/people.json'),
            card: 'people',
            chart: 'people',
            list: {
              rows: () =>
                members(all).map(({ id, name, role, listing }) => {
                  const date = listing?.since ?? reviewed;
                  const listed = listing ? builder.listed : builder.notListed;
                  return {
                    date,
                    inWords: fillText(listed, { date: formatDate(date) }),
                    text: fillText(builder.person, { name, role }),
                    to: personUrl(id),
                  };
                }),
            },
            shows: { people: members(all) },
            bodyHeight: () => bodyHeight(all),
          },
        ];
      },
    },
  },
  charts: {
    people: ({ site: { reviewed }, people: all }) => {
      if (members(all).length === 0) return [];
      return [
        {
          name: 'people',
          title: charts.peopleTitle,
          lede: charts.peopleLede,
          alt: listedPeopleAlt(all, reviewed),
          page: url('people/'),
          props: { people: all },
        },
      ];
    },
  },
});

/** The companies, agencies, courts and other bodies of the record. */
export const bodies = defineSection({
  id: 'bodies',
  markdown: bodyPages,
  search: bodySearch,
  when: (archive) => archive.bodies.length > 0,
  pages: {
    '/bodies': 'people/pages/bodies-index.astro',
    '/bodies/[id]': 'people/pages/bodies-entry.astro',
  },
  links: {
    find: pages.bodies,
    label: labels.bodies,
    to: url('bodies/'),
    footer: { group: 'whoAndWhat' },
    door: {
      group: 'acted',
      text: ({ bodies: all }) =>
        plural(all.length, all.some(({ lists }) => lists.length > 0) ? bodiesDoor : bodiesDoorUnlisted),
    },
    list: { text: (archive) => plural(archive.bodies.length, counts.bodies) },
  },
});
