import { url } from '../../site/urls.ts';
import * as counts from '../../words/en/counts.ts';
import { glossaryDoor } from '../../words/en/home.ts';
import * as labels from '../../words/en/navigation.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';
import { glossaryPages } from './markdown.ts';
import { termSearch } from './search.ts';
import * as pages from '../../words/en/searchPages.ts';

/** The terms of the record in plain words. */
export const glossary = defineSection({
  id: 'glossary',
  markdown: glossaryPages,
  search: termSearch,
  when: (archive) => archive.glossary.length > 0,
  pages: { '/glossary': 'glossary/pages/index.astro' },
  links: {
    find: pages.glossary,
    label: labels.glossary,
    to: url('glossary/'),
    footer: { group: 'whoAndWhat' },
    door: { group: 'known', text: (archive) => plural(archive.glossary.length, glossaryDoor) },
    list: { text: (archive) => plural(archive.glossary.length, counts.terms) },
  },
});
