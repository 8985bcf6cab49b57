import guideCss from '../../embed/embed-guide.css?raw';
import type { Drawings } from '../all/drawings.ts';
import CompareWidget from './CompareWidget.astro';
import type { compare } from './section.ts';

/** What draws the widget of the instruments. */
export const drawings: Drawings<typeof compare> = {
  widgets: { compare: { Body: CompareWidget, style: ({ tokens, base }) => tokens + base + guideCss } },
  charts: {},
};
