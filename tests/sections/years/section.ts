import { foldedRowPx } from '../../../src/embed/metrics.ts';
import { markOf } from '../../../src/images/cards.ts';
import { groupByYear } from '../../../src/record/select/events.ts';
import { defineSection } from '../../../src/sections/all/defineSection.ts';
import { eventUrl, url } from '../../../src/site/urls.ts';

const title = 'Years and their events';
const summary = 'How many events each year has.';

/** The number of events a year. */
export const years = defineSection({
  id: 'years',
  when: ({ events }) => events.length > 0,
  pages: { '/years': 'years/pages/index.astro' },
  links: {
    label: 'Years',
    to: url('years/'),
    footer: { group: 'record' },
    door: { group: 'known', text: () => summary },
    find: { text: summary, asked: ['by year'] },
    list: { text: ({ events }) => `${groupByYear(events).length} years` },
  },
  search: {
    kind: 'year',
    one: 'Year',
    many: 'Years',
    entries: ({ events }) =>
      groupByYear(events).map(([year, ofYear]) => ({
        url: `${url('years/')}#y${year}`,
        title: year,
        tracks: [],
        text: ofYear.map(({ headline }) => headline).join('. '),
      })),
  },
  cards: ({ events }) => [{ page: 'years', headline: title, marks: events.map(markOf) }],
  widgets: {
    years: {
      thumb: [[8, 6, 72, 9]],
      of: ({ events }) => [
        {
          id: 'years',
          title,
          what: summary,
          page: url('years/'),
          data: url('data/events.json'),
          card: 'years',
          chart: 'years',
          list: {
            rows: () =>
              groupByYear(events).map(([year, { length: count }]) => ({
                date: year,
                inWords: year,
                text: `${count} events`,
                to: eventUrl(events.find(({ date }) => date.startsWith(year))?.id ?? ''),
              })),
          },
          shows: { events },
          bodyHeight: () => 40 + foldedRowPx * groupByYear(events).length,
        },
      ],
    },
  },
  charts: {
    years: ({ events }) => [
      { name: 'years', title, alt: `Chart: ${summary}`, page: url('years/'), props: { events } },
    ],
  },
});
