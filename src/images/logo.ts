import { readFileSync } from 'node:fs';
import { token } from './palette.ts';

/** The SVG shapes of the logo, 32 × 32 units, from `public/favicon.svg`. */
export const logoShapes: string = [...readFileSync('public/favicon.svg', 'utf8').matchAll(/<rect [^>]*\/>/g)]
  .map(([shape]) => shape)
  .join('');

/** Returns the logo as SVG on the background color with padding, for app icons. */
export const iconSvg = (size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-8 -8 48 48"><rect x="-8" y="-8" width="48" height="48" fill="${token('ground')}"/><g fill="${token('ink')}">${logoShapes}</g></svg>`;
