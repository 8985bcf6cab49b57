import { url } from '../../site/urls.ts';
import * as labels from '../../words/en/navigation.ts';
import { defineSection } from '../all/defineSection.ts';
import * as pages from '../../words/en/searchPages.ts';

/** The builder of widgets, and the terms of use in `content/pages/press.mdx`. */
export const press = defineSection({
  id: 'press',
  when: ({ pages }) => pages.some(({ id }) => id === 'press'),
  pages: { '/press': 'press/pages/index.astro' },
  links: {
    find: pages.press,
    label: labels.press,
    to: url('press/'),
    header: true,
    footer: { group: 'about' },
  },
});
