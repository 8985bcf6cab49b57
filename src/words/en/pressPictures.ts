import type { Plural } from '../plural.ts';

export const title = 'Pictures to run';
export const lede =
  'For social posts, newsletters and pages that take no frame. Each is drawn for its size, with its credit and the date of the last check in it.';
export const formLabel = 'Choose a picture';
export const picture = 'Picture';
export const size = 'Size, in pixels';
export const theme = 'Background';
export const themes = { light: 'Light background', dark: 'Dark background' };
export const sizeOf = '{width} × {height}';
export const download = 'Download PNG';
export const copyAlt = 'Copy alt text';
export const copyCaption = 'Copy caption';
/** The date, the credit and the license of a picture, to set below it. */
export const caption = '{title}. As of {date}. {site}, {address}. {licence}.';
/** The sizes of a picture, each a link. */
export const files = 'Light: {light}. Dark: {dark}.';
export const changes =
  'These addresses show the newest check of this site. For a picture that never changes, download it and serve it yourself.';
export const steps = {
  one: 'The {count} key date, with its place on the timeline',
  other: 'The {count} key dates, each with its place on the timeline',
} satisfies Plural;
/** The link from a widget to its pictures. */
export const pictures = 'Pictures';
/** The links to the pictures of a page. */
export const pictureFiles = 'Picture of this date: {files}';
/** The link from the builder to the pictures. */
export const toPictures = 'Pictures in three sizes';
