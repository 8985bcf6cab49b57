import { sans, serif } from '../../../../charts/fontFamilies.ts';

/** How a text is set. */
export interface Face {
  size: number;
  weight: number;
  family: string;
}

const regular = (size: number): Face => ({ size, weight: 400, family: sans });
const strong = (size: number): Face => ({ size, weight: 650, family: sans });

/** The faces of a saved image, by what they say. */
export const faces = {
  title: { size: 32, weight: 600, family: serif },
  lede: regular(17),
  key: regular(13),
  step: regular(13),
  period: strong(13),
  lane: strong(15),
  bar: regular(13),
  barState: regular(12),
  count: strong(12),
  date: strong(12.5),
  label: regular(12.5),
  site: strong(14),
  terms: regular(14),
} satisfies Record<string, Face>;

let context: CanvasRenderingContext2D | null | undefined;

/** Returns the width of a text in pixels, in the fonts the page has. */
export function textWidth(text: string, { size, weight, family }: Face): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser has no canvas.');
  context.font = `${weight} ${size}px ${family}`;
  return context.measureText(text).width;
}
