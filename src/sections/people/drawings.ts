import guideCss from '../../embed/embed-guide.css?raw';
import type { Drawings } from '../all/drawings.ts';
import PeopleFigure from './PeopleFigure.astro';
import PeopleWidget from './PeopleWidget.astro';
import type { people } from './section.ts';

/** What draws the widget and the chart of who is listed. */
export const drawings: Drawings<typeof people> = {
  widgets: { people: { Body: PeopleWidget, style: ({ tokens, base }) => tokens + base + guideCss } },
  charts: { people: PeopleFigure },
};
