import chartCss from '../../styles/chart.css?raw';
import stepsCss from '../../styles/steps.css?raw';
import Steps from '../../ui/Steps.astro';
import type { Drawings } from '../all/drawings.ts';
import DeadlinesWidget from './DeadlinesWidget.astro';
import ForceFigure from './ForceFigure.astro';
import InForceWidget from './InForceWidget.astro';
import type { inForce } from './section.ts';

/** What draws the widgets and charts of what binds whom, and of how each measure took hold. */
export const drawings: Drawings<typeof inForce> = {
  widgets: {
    'in-force': { Body: InForceWidget },
    deadlines: {
      Body: DeadlinesWidget,
      style: ({ tokens, base }) => tokens + chartCss + stepsCss + base,
    },
  },
  charts: { 'in-force': ForceFigure, steps: Steps },
};
