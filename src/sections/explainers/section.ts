import { markOf } from '../../images/cards.ts';
import { url } from '../../site/urls.ts';
import { explainerWithSources } from '../../words/en/cards.ts';
import * as counts from '../../words/en/counts.ts';
import * as labels from '../../words/en/navigation.ts';
import { longReads } from '../../words/en/search.ts';
import { fillText } from '../../words/fill.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';
import { explainerPages } from './markdown.ts';
import { explainerSearch } from './search.ts';
import * as pages from '../../words/en/searchPages.ts';

/** The long reads. */
export const explainers = defineSection({
  id: 'explainers',
  markdown: explainerPages,
  search: explainerSearch,
  when: (archive) => archive.explainers.length > 0,
  pages: {
    '/explainers': 'explainers/pages/index.astro',
    '/explainers/[id]': 'explainers/pages/[id].astro',
  },
  links: {
    find: pages.explainers,
    label: labels.explainers,
    to: url('explainers/'),
    header: true,
    footer: { group: 'record', place: 'last' },
    list: { text: (archive) => plural(archive.explainers.length, longReads) },
  },
  cards: (archive) =>
    archive.explainers.map(({ id, track, title, sources, events }) => ({
      page: `explainers/${id}`,
      ...(track ? { track } : {}),
      date: fillText(explainerWithSources, { sources: plural(sources.length, counts.sources) }),
      headline: title,
      marks: events.filter(({ weight }) => weight === 'key').map(markOf),
    })),
});
