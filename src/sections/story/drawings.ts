import base from '../../embed/embed.css?raw';
import type { Drawings } from '../all/drawings.ts';
import type { story } from './section.ts';
import storyCss from './story.css?raw';
import figureCss from './story-figure.css?raw';
import StoryWidget from './StoryWidget.astro';
import script from './widgetScript.ts?bundle';

/** What draws the widgets of the stories. */
export const drawings: Drawings<typeof story> = {
  widgets: {
    story: { Body: StoryWidget, style: ({ tokens }) => tokens + base + storyCss + figureCss, script },
  },
  charts: {},
};
