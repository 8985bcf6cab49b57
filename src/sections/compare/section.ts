import { instruments } from '../../record/select/comparison.ts';
import { compareUrl } from '../../site/urls.ts';
import { sectionCards } from '../../words/en/cards.ts';
import { compareDoor } from '../../words/en/home.ts';
import * as labels from '../../words/en/navigation.ts';
import { defineSection } from '../all/defineSection.ts';

/** The instruments side by side. */
export const compare = defineSection({
  id: 'compare',
  when: ({ measures }) => instruments(measures).length > 0,
  pages: { '/compare': 'compare/pages/index.astro' },
  links: {
    label: labels.compare,
    to: compareUrl(),
    footer: { group: 'record' },
    door: { group: 'holds', text: () => compareDoor },
  },
  cards: () => [{ page: 'compare', ...sectionCards.compare, marks: [] }],
});
