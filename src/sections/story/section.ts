import { eventCountAndYears, markOf } from '../../images/cards.ts';
import { storyUrl } from '../../site/urls.ts';
import * as labels from '../../words/en/navigation.ts';
import * as pages from '../../words/en/searchPages.ts';
import * as words from '../../words/en/story.ts';
import { defineSection } from '../all/defineSection.ts';
import { storyPages } from './markdown.ts';
import { storyPictures } from './pictures.ts';
import { mainStory } from './stories.ts';
import { storyWidgets } from './widgets.ts';

/** The key dates, one at a time. */
export const story = defineSection({
  id: 'story',
  markdown: storyPages,
  when: ({ site }) => mainStory(site) !== undefined,
  pages: { '/story': 'story/pages/index.astro', '/story/[id]': 'story/pages/[id].astro' },
  links: {
    find: pages.story,
    label: labels.story,
    to: storyUrl(),
    menu: true,
    footer: { group: 'record' },
  },
  cards: ({ site: { figure } }) => [
    {
      page: 'story',
      kicker: words.cardKicker,
      date: eventCountAndYears(figure.timeline.events),
      headline: figure.timeline.title,
      text: figure.timeline.what,
      marks: figure.timeline.events.map(markOf),
    },
  ],
  pictures: storyPictures,
  widgets: {
    story: {
      thumb: [
        [8, 6, 72, 4],
        [8, 16, 40, 7],
        [8, 28, 72, 3],
        [8, 34, 64, 3],
        [8, 44, 20, 4],
        [60, 44, 20, 4],
      ],
      choice: { name: words.widgetKind, what: words.widgetKindWhat },
      of: storyWidgets,
    },
  },
});
