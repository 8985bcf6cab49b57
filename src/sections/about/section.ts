import { url } from '../../site/urls.ts';
import { aboutDoor } from '../../words/en/home.ts';
import * as labels from '../../words/en/navigation.ts';
import { defineSection } from '../all/defineSection.ts';

/** How the record is made: the page `content/pages/about.mdx`. */
export const about = defineSection({
  id: 'about',
  when: ({ pages }) => pages.some(({ id }) => id === 'about'),
  links: {
    label: labels.about,
    to: url('about/'),
    footer: { group: 'about' },
    door: { group: 'known', text: () => aboutDoor },
  },
});
