import { url } from '../../site/urls.ts';
import * as counts from '../../words/en/counts.ts';
import { sourcesDoor } from '../../words/en/home.ts';
import * as labels from '../../words/en/navigation.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';
import { sourcePages } from './markdown.ts';
import { sourceSearch } from './search.ts';
import * as pages from '../../words/en/searchPages.ts';

/** The documents the record rests on. */
export const sources = defineSection({
  id: 'sources',
  markdown: sourcePages,
  search: sourceSearch,
  links: {
    find: pages.sources,
    label: labels.sources,
    to: url('sources/'),
    footer: { group: 'whoAndWhat' },
    door: { group: 'known', place: 'first', text: (archive) => plural(archive.sources.length, sourcesDoor) },
    list: { place: 'last', text: (archive) => plural(archive.sources.length, counts.documents) },
  },
});
