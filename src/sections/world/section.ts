import { worldUrl } from '../../site/urls.ts';
import { sectionCards } from '../../words/en/cards.ts';
import * as counts from '../../words/en/counts.ts';
import { worldDoor } from '../../words/en/home.ts';
import * as labels from '../../words/en/navigation.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';

/** What governments did, on a map and in a table. */
export const world = defineSection({
  id: 'world',
  when: ({ countries }) => countries.length > 0,
  pages: { '/world': 'world/pages/index.astro' },
  links: {
    label: labels.world,
    to: worldUrl(),
    footer: { group: 'whoAndWhat' },
    door: { group: 'acted', text: ({ countries }) => plural(countries.length, worldDoor) },
    list: { text: ({ countries }) => plural(countries.length, counts.countriesAndUnions) },
  },
  cards: () => [{ page: 'world', ...sectionCards.world, marks: [] }],
});
