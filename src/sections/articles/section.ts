import { url } from '../../site/urls.ts';
import * as counts from '../../words/en/counts.ts';
import * as labels from '../../words/en/navigation.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';
import { articlePages } from './markdown.ts';
import { articleSearch } from './search.ts';
import * as pages from '../../words/en/searchPages.ts';

/** What the press wrote about the subject. */
export const articles = defineSection({
  id: 'articles',
  markdown: articlePages,
  search: articleSearch,
  when: (archive) => archive.articles.length > 0,
  pages: { '/articles': 'articles/pages/index.astro' },
  links: {
    find: pages.articles,
    label: labels.articles,
    to: url('articles/'),
    footer: { group: 'whoAndWhat' },
    list: { text: (archive) => plural(archive.articles.length, counts.articles) },
  },
});
