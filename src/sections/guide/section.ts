import { guideUrl } from '../../site/urls.ts';
import { guideDoor } from '../../words/en/home.ts';
import * as labels from '../../words/en/navigation.ts';
import { kindsOfReaders } from '../../words/en/search.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';
import { guidePages } from './markdown.ts';
import { guideSearch } from './search.ts';
import * as pages from '../../words/en/searchPages.ts';

/** What the measures mean for each kind of reader. */
export const guide = defineSection({
  id: 'guide',
  markdown: guidePages,
  search: guideSearch,
  when: (archive) => archive.guide.length > 0,
  pages: { '/am-i-affected': 'guide/pages/index.astro' },
  links: {
    find: pages.guide,
    label: labels.guide,
    to: guideUrl(),
    header: true,
    footer: { group: 'record' },
    door: { group: 'holds', place: 'first', text: () => guideDoor },
    list: { text: (archive) => plural(archive.guide.length, kindsOfReaders) },
  },
});
