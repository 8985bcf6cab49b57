import type { Drawings } from '../all/drawings.ts';
import EventWidget from './EventWidget.astro';
import type { events } from './section.ts';

/** What draws the widget of an event. */
export const drawings: Drawings<typeof events> = {
  widgets: { event: { Body: EventWidget } },
  charts: {},
};
