import zoomChild from '../../embed/client/zoomChild.ts?bundle';
import embedZoomCss from '../../embed/embed-zoom.css?raw';
import { listedEvents } from '../../embed/widget.ts';
import type { Drawings } from '../all/drawings.ts';
import columnsCss from '../../styles/columns.css?raw';
import { filterRules } from './filterRules.ts';
import type { timeline, zoom } from './section.ts';
import TimelineFigure from './TimelineFigure.astro';
import TimelineWidget from './TimelineWidget.astro';
import zoomCss from './zoom.css?raw';
import zoomToolsCss from './zoom-tools.css?raw';
import { listFoldThreshold } from './widgets.ts';
import ZoomWidget from './ZoomWidget.astro';

/** What draws the widgets and charts of the timelines, and the widget of the zoomable view. */
export const drawings: Drawings<typeof timeline | typeof zoom> = {
  widgets: {
    timeline: {
      Body: TimelineWidget,
      style: ({ tokens, base }, widget) => {
        const events = listedEvents(widget) ?? [];
        return tokens + base + filterRules(events, events.length >= listFoldThreshold);
      },
    },
    zoom: {
      Body: ZoomWidget,
      // The zoomable view loads its own layered style sheet later, and unlayered rules here would override it.
      style: ({ tokens, base }) =>
        `@layer vendor,base,components,own;@layer base{${tokens}${base}}@layer components{${zoomCss}${zoomToolsCss}}@layer own{${embedZoomCss}${columnsCss}}`,
      script: zoomChild,
      loads: true,
    },
  },
  charts: { timeline: TimelineFigure },
};
