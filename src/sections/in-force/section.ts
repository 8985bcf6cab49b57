import { inForceUrl } from '../../site/urls.ts';
import * as cards from '../../words/en/cards.ts';
import * as counts from '../../words/en/counts.ts';
import * as labels from '../../words/en/navigation.ts';
import { fillText } from '../../words/fill.ts';
import { formatDateRange } from '../../words/format.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';
import { inForcePages } from './markdown.ts';
import { inForceCharts, stepsCharts } from './charts.ts';
import { deadlinesWidgets, inForceWidgets } from './widgets.ts';
import * as pages from '../../words/en/searchPages.ts';

/** What binds whom, on any day. */
export const inForce = defineSection({
  id: 'in-force',
  markdown: inForcePages,
  when: ({ measures }) => measures.length > 0,
  pages: { '/in-force': 'in-force/pages/index.astro' },
  links: {
    find: pages.inForce,
    label: labels.inForce,
    to: inForceUrl(),
    header: true,
    footer: { group: 'record' },
  },
  cards: ({ site, measures }) => [
    {
      page: 'in-force',
      ...cards.sectionCards['in-force'],
      date: fillText(cards.measuresInYears, {
        measures: plural(measures.length, counts.measures),
        years: formatDateRange(site.since.slice(0, 4), site.reviewed.slice(0, 4)),
      }),
      marks: [],
    },
  ],
  widgets: {
    'in-force': {
      thumb: [
        [8, 5, 44, 3],
        [8, 11, 24, 5],
        [8, 22, 52, 3],
        [8, 28, 32, 5],
        [8, 39, 40, 3],
        [8, 45, 20, 5],
      ],
      of: inForceWidgets,
    },
    deadlines: {
      thumb: [
        [8, 22, 26, 3],
        [34, 20, 28, 7],
        [62, 16, 18, 15],
      ],
      of: deadlinesWidgets,
    },
  },
  charts: { 'in-force': inForceCharts, steps: stepsCharts },
});
