import { markOf } from '../../images/cards.ts';
import { addSpaces } from '../../words/wording.ts';
import { defineSection } from '../all/defineSection.ts';
import { homePages } from './markdown.ts';

/** The home page, with its card and the card of pages that have none of their own. */
export const home = defineSection({
  id: 'home',
  markdown: homePages,
  cards: ({ site }) => {
    const marks = site.figure.timeline.events.map(markOf);
    const answer = addSpaces(site.answer)
      .map(({ before, text }) => before + text)
      .join('')
      .replace(/ {2,}/g, ' ');
    return [
      { page: 'home', headline: answer, marks },
      { page: 'default', headline: site.description.split(/(?<=[.!?]) /)[0] ?? site.name, marks },
    ];
  },
});
