import type { BarKind, BarSegment } from './bars.ts';

// How marks and bars look, for every drawing: charts, pictures and the zoomable view.

/** The sort order of event weights: the most important first. */
export const weightRank = { key: 0, major: 1, minor: 2 } as const;

/** The radius of marks in pixels, by drawing and by the weight of the event or what else it depends on. */
export const markRadius = {
  wide: { key: 7, major: 4.5, minor: 3 },
  upright: { key: 5.5, major: 4, minor: 3, unlabeled: 2.2 },
  /** Before the scale of the drawing, in widgets. */
  lane: { key: 6.4, major: 4.48, minor: 3.2 },
  steps: { change: 8, event: 4.5 },
  zoom: { key: 8, major: 6.5, minor: 5 },
  card: { single: 15, key: 10, other: 6 },
  picture: { single: 19, key: 13, major: 10, minor: 7 },
} as const;

/** How a bar is drawn, by the reach of its measure. */
export const barKind = { announced: 'thin', part: 'part', full: 'full' } as const;

/** The sort order of bars that overlap: the last is drawn on top. */
export const barRank: Record<BarKind, number> = { thin: 0, part: 1, unsure: 2, full: 3 };

/** The thickness of bars in pixels, by drawing. */
const thickness = {
  wide: { thin: 1.75, part: 6, full: 14 },
  upright: { thin: 1.75, part: 4, full: 9 },
  card: { thin: 2, part: 7, full: 15 },
  picture: { thin: 3, part: 10, full: 22 },
} as const;

/** The thickness of bars in the zoomable view and its images, in pixels; the style sheet of the view has the same. */
export const zoomBarThickness = { full: 12, part: 6, announced: 2 } as const;

/** The width of the outline that stands for an unconfirmed bar, in pixels. */
export const outlineWidthPx = 1.5;

/** Returns the thickness of a bar in pixels. Unconfirmed bars are thinner to leave room for their outline, so that they look as thick as confirmed ones. */
export function barThickness(
  { kind, as = 'part' }: Pick<BarSegment, 'kind' | 'as'>,
  drawing: keyof typeof thickness = 'wide',
): number {
  return kind === 'unsure' ? thickness[drawing][as] - outlineWidthPx : thickness[drawing][kind];
}
