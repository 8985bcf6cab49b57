import type { Drawings } from '../../../src/sections/all/drawings.ts';
import type { years } from './section.ts';
import YearsFigure from './YearsFigure.astro';
import YearsWidget from './YearsWidget.astro';

/** What draws the widget and the chart of the years. */
export const drawings: Drawings<typeof years> = {
  widgets: { years: { Body: YearsWidget } },
  charts: { years: YearsFigure },
};
