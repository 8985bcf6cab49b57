import { url } from '../../site/urls.ts';
import * as labels from '../../words/en/navigation.ts';
import { changes, updates as listLabel } from '../../words/en/search.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';
import { updatePages } from './markdown.ts';
import { updateSearch } from './search.ts';
import * as pages from '../../words/en/searchPages.ts';

/** What changed in the record, and why. */
export const updates = defineSection({
  id: 'updates',
  markdown: updatePages,
  search: updateSearch,
  when: (archive) => archive.updates.length > 0,
  pages: { '/updates': 'updates/pages/index.astro' },
  links: {
    find: pages.updates,
    label: labels.updates,
    to: url('updates/'),
    menu: true,
    footer: { group: 'about' },
    list: { label: listLabel, text: (archive) => plural(archive.updates.length, changes) },
  },
});
