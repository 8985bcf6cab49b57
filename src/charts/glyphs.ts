/** The shapes of event marks; each track has its own. */
export type GlyphShape = 'square' | 'diamond' | 'circle' | 'triangle' | 'half-disc' | 'cross' | 'hexagon';

const polygons: Record<Exclude<GlyphShape, 'circle' | 'half-disc'>, [number, number][]> = {
  square: [
    [-6, -6],
    [6, -6],
    [6, 6],
    [-6, 6],
  ],
  diamond: [
    [0, -8.6],
    [8.6, 0],
    [0, 8.6],
    [-8.6, 0],
  ],
  triangle: [
    [0, -8.2],
    [8.4, 6],
    [-8.4, 6],
  ],
  cross: [
    [-2.7, -7.6],
    [2.7, -7.6],
    [2.7, -2.7],
    [7.6, -2.7],
    [7.6, 2.7],
    [2.7, 2.7],
    [2.7, 7.6],
    [-2.7, 7.6],
    [-2.7, 2.7],
    [-7.6, 2.7],
    [-7.6, -2.7],
    [-2.7, -2.7],
  ],
  hexagon: [
    [-3.9, -6.8],
    [3.9, -6.8],
    [7.8, 0],
    [3.9, 6.8],
    [-3.9, 6.8],
    [-7.8, 0],
  ],
};

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Formats a number for an SVG attribute, rounded to a tenth of a pixel. */
export const px = (value: number): string => String(tenths(value));

/** Returns the SVG path of a glyph centered on a point; at the same radius, all shapes look equally large. */
export function glyphPath(shape: GlyphShape, x: number, y: number, radius = 7): string {
  const k = radius / 7;
  if (shape === 'circle') {
    const r = 6.9 * k;
    return `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 1 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 1 ${px(-2 * r)} 0Z`;
  }
  if (shape === 'half-disc') {
    const r = 8.6 * k;
    return `M${px(x - 3.8 * k)} ${px(y - r)}a${px(r)} ${px(r)} 0 0 1 0 ${px(2 * r)}Z`;
  }
  const points = polygons[shape].map(([u, v]) => [tenths(u * k), tenths(v * k)] as const);
  const [[u, v] = [0, 0]] = points;
  // Relative steps are the same at every position, so the paths compress well.
  const steps = points.slice(1).map(([a, b], at) => {
    const [c, d] = points[at] ?? [0, 0];
    return `l${px(a - c)} ${px(b - d)}`;
  });
  return `M${px(x + u)} ${px(y + v)}${steps.join('')}Z`;
}

/** Returns the SVG path of a period: a line on a row, with an end on either side. */
export const spanPath = ({ from, to }: { from: number; to: number }, y: number): string =>
  `M${px(from)} ${px(y - 3)}V${px(y + 3)}M${px(from)} ${px(y)}H${px(to)}M${px(to)} ${px(y - 3)}V${px(y + 3)}`;
