import { headHeight, titleHeight, widgetHeight, widgetPaddingPx } from './widgetHeight.ts';
import type { Widget } from './widget.ts';

/** The values of the option `layout`: everything; the figure with the most important dates; the figure; the list; one date at a time. */
export const layouts = ['full', 'compact', 'figure', 'list', 'story'] as const;

/** A value of the option `layout`. */
export type Layout = (typeof layouts)[number];

/** The layouts of a widget that its own page draws, besides `full`; for `story` it leads to another widget. */
export const drawnLayouts = ['compact', 'figure', 'list'] as const satisfies readonly Layout[];

/** A layout that the page of a widget draws, besides `full`. */
export type DrawnLayout = (typeof drawnLayouts)[number];

/** The estimated height of a widget in an article column, in pixels, in each layout it has. */
export type LayoutHeights = { full: number } & Partial<Record<Layout, number>>;

/** Returns the widget that one leads to for the layout `story`, or undefined if there is none. */
export const storyWidgetOf = ({ id }: Pick<Widget, 'id'>, widgets: readonly Widget[]): Widget | undefined =>
  widgets.find(({ storyOf }) => storyOf === id);

/** Estimates the height of a widget in an article column, in pixels and with everything collapsed, in each layout it has; `widgets` are those of the site. */
export function layoutHeights(widget: Widget, widgets: readonly Widget[]): LayoutHeights {
  const full = widgetHeight(widget);
  const bodies = widget.layoutHeights?.();
  if (!bodies) return { full };
  const titleOnly = widgetPaddingPx + titleHeight(widget);
  const story = storyWidgetOf(widget, widgets);
  return {
    full,
    compact: Math.round(titleOnly + bodies.compact),
    figure: Math.round(titleOnly + bodies.figure),
    list: Math.round(widgetPaddingPx + headHeight(widget) + bodies.list),
    ...(story && { story: widgetHeight(story) }),
  };
}
