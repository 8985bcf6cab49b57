/** A copy of a widget that never changes again. */
export interface FrozenCopy {
  /** The widget it is of, as its place below `/embed/`. */
  widget: string;
  /** The day it says it is as of: the day of review when it was made. */
  date: string;
  /** The file it stands in, from the project's root. */
  file: string;
  html: string;
}

/** What stands in frozen copies in the place of the site's address, so that the site can move and they need not change. */
export const frozenRoot = 'https://frozen.invalid/';

/** A frozen copy for the site at an address, which ends in a slash. */
export const thawed = ({ html }: FrozenCopy, root: string): string => html.replaceAll(frozenRoot, root);
