/** The values of the option `layout`: everything; the figure with the most important dates; the figure; the list; one date at a time. */
export const layouts = ['full', 'compact', 'figure', 'list', 'story'] as const;

/** A value of the option `layout`. */
export type Layout = (typeof layouts)[number];

/** The layouts of a widget that its own page draws, besides `full`; for `story` it leads to another widget. */
export const drawnLayouts = ['compact', 'figure', 'list'] as const satisfies readonly Layout[];

/** A layout that the page of a widget draws, besides `full`. */
export type DrawnLayout = (typeof drawnLayouts)[number];
