import { pictureUrl } from '../../site/urls.ts';
import { sizeOf } from '../../words/en/pressPictures.ts';
import { fillText } from '../../words/fill.ts';
import type { Theme } from '../palette.ts';
import { pictureFile, pictureSizes, type SizeName, sizeNames } from './sizes.ts';

/** Returns the name of a size as readers see it, such as `1200 × 675`. */
export const sizeLabel = (size: SizeName): string => {
  const { width, height } = pictureSizes[size];
  return fillText(sizeOf, { width, height });
};

/** Returns links to the files of a picture in a theme, one for each size. */
export const pictureLinks = (name: string, theme: Theme): { label: string; to: string; size: SizeName }[] =>
  sizeNames.map((size) => ({
    label: sizeLabel(size),
    to: pictureUrl(pictureFile(name, { size, theme })),
    size,
  }));
