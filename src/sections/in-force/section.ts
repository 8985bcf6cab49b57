import { inForceUrl } from '../../site/urls.ts';
import * as cards from '../../words/en/cards.ts';
import * as counts from '../../words/en/counts.ts';
import * as labels from '../../words/en/navigation.ts';
import { fillText } from '../../words/fill.ts';
import { formatDateRange } from '../../words/format.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';

/** What binds whom, on any day. */
export const inForce = defineSection({
  id: 'in-force',
  when: ({ measures }) => measures.length > 0,
  pages: { '/in-force': 'in-force/pages/index.astro' },
  links: { label: labels.inForce, to: inForceUrl(), header: true, footer: { group: 'record' } },
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
});
