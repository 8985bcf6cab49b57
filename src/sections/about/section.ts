import { namesPublisher } from '../../site/desk.ts';
import { aboutUrl } from '../../site/urls.ts';
import { aboutDoor } from '../../words/en/home.ts';
import * as labels from '../../words/en/navigation.ts';
import { defineSection } from '../all/defineSection.ts';
import { plainPages } from './markdown.ts';
import { aboutSearch } from './search.ts';
import * as searchPages from '../../words/en/searchPages.ts';

/** How the record is made: the page `content/pages/about.mdx`. */
export const about = defineSection({
  id: 'about',
  search: aboutSearch,
  when: ({ pages }) => pages.some(({ id }) => id === 'about'),
  links: {
    find: searchPages.about,
    label: labels.about,
    to: aboutUrl(),
    footer: { group: 'about' },
    door: { group: 'known', text: () => aboutDoor },
  },
});

/** Who answers for the site and how to reach them, on the page about it. */
export const contact = defineSection({
  id: 'contact',
  when: namesPublisher,
  links: { label: labels.contact, to: `${aboutUrl()}#contact`, menu: true, footer: { group: 'about' } },
});

/** The plain pages of the record, in `content/pages/`. */
export const pages = defineSection({ id: 'pages', markdown: plainPages });
