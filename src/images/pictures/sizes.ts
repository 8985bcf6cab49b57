import { type Theme, themes } from '../palette.ts';

/** A size in which pictures are drawn, in pixels. */
export interface PictureSize {
  width: number;
  height: number;
  /** Whether time runs down instead of across, as on a phone. */
  upright: boolean;
}

/** The sizes of the pictures of charts and story steps, by their part of the file name. */
export const pictureSizes = {
  '1200x675': { width: 1200, height: 675, upright: false },
  '1080x1080': { width: 1080, height: 1080, upright: true },
  '1080x1350': { width: 1080, height: 1350, upright: true },
} as const satisfies Record<string, PictureSize>;

/** The name of a size, such as `1200x675`. */
export type SizeName = keyof typeof pictureSizes;

/** The names of the sizes. */
export const sizeNames: readonly SizeName[] = ['1200x675', '1080x1080', '1080x1350'];

/** A size and a theme: what tells the files of one picture apart. */
export interface PictureVariant {
  size: SizeName;
  theme: Theme;
}

/** Every size in every theme. */
export const pictureVariants: readonly PictureVariant[] = sizeNames.flatMap((size) =>
  themes.map((theme) => ({ size, theme })),
);

/** Returns the name of a picture's file below `/charts/`, such as `story/key/an-event-1200x675-dark.png`. */
export const pictureFile = (name: string, { size, theme }: PictureVariant): string =>
  `${name}-${size}${theme === 'dark' ? '-dark' : ''}.png`;
