import type { Layout } from './layouts.ts';
import type { Widget } from './widget.ts';
import { headHeight, titleHeight, widgetHeight, widgetPaddingPx } from './widgetHeight.ts';

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
