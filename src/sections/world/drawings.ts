import guideCss from '../../embed/embed-guide.css?raw';
import type { Drawings } from '../all/drawings.ts';
import type { world } from './section.ts';
import MapChart from './MapChart.astro';
import WorldWidget from './WorldWidget.astro';

/** What draws the widget and the map of what governments did. */
export const drawings: Drawings<typeof world> = {
  widgets: { world: { Body: WorldWidget, style: ({ tokens, base }) => tokens + base + guideCss } },
  charts: { world: MapChart },
};
