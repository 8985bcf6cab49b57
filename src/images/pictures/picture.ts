import type { Track } from '../../record/model.ts';
import type { PictureSize } from './sizes.ts';

/** The part of a picture between its headline and its credit, in pixels. */
export interface Canvas extends Pick<PictureSize, 'upright'> {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Returns the color of a design token in the theme of the picture. */
  color: (token: string) => string;
}

/** Draws the body of a picture as SVG elements, within the canvas and in letters of at least `minTextPx`. */
export type PictureBody = (canvas: Canvas) => string;

/** A picture for other people's pages, drawn anew for each size. */
export interface Picture {
  /** The name of its files below `/charts/`. */
  name: string;
  title: string;
  /** The alt text. */
  alt: string;
  /** The path of the page it shows. */
  page: string;
  /** The date and the track above the headline. */
  kicker?: { date: string; track: Track };
  /** A text below the headline, shown whole or, where it has no room, not at all. */
  text?: string;
  body: PictureBody;
  /** The least height the body needs, in pixels: headline and text leave it free. */
  leastHeight: number;
}

/** The smallest letters in a picture, in pixels: on a phone 360 px wide, those of a picture 1200 px wide are still 7 px. */
export const minTextPx = 24;
