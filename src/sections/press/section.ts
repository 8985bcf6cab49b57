import { pressUrl } from '../../site/urls.ts';
import * as labels from '../../words/en/navigation.ts';
import { defineSection } from '../all/defineSection.ts';
import * as pages from '../../words/en/searchPages.ts';

/** The builder of widgets, and the terms of use in `content/pages/press.mdx`. */
export const press = defineSection({
  id: 'press',
  when: ({ pages }) => pages.some(({ id }) => id === 'press'),
  pages: { '/press': 'press/pages/index.astro', '/press/options': 'press/pages/options.astro' },
  links: {
    find: pages.press,
    label: labels.press,
    to: pressUrl(),
    header: true,
    footer: { group: 'use' },
  },
});

/** How to cite the site, on the page for journalists. */
export const cite = defineSection({
  id: 'how-to-cite',
  when: ({ pages }) => pages.some(({ id }) => id === 'press'),
  links: { label: labels.cite, to: `${pressUrl()}#cite`, menu: true, footer: { group: 'use' } },
});
