/** The most characters of a title. */
export const titleLength = 120;
/** The most characters of an introduction. */
export const introLength = 300;
/** The least fixed height, in pixels. */
export const minHeight = 200;
/** The greatest fixed height, in pixels. */
export const maxHeight = 2000;
/** The fixed height, in pixels, below which there is no room for our introduction. */
export const introHeight = 400;
