/** A copy of a widget that never changes. */
export interface FrozenCopy {
  /** The path of the widget below `/embed/`. */
  widget: string;
  /** The as-of date it shows, `YYYY-MM-DD`: the day of review when it was made. */
  date: string;
  /** The path of its file from the project's root. */
  file: string;
  html: string;
}

/** The placeholder for the site's address in frozen copies, so that the site can move without changing them. */
export const frozenBaseUrl = 'https://frozen.invalid/';

/** The HTML of a frozen copy with `baseUrl`, which ends in a slash, in place of the placeholder. */
export const restoreUrls = ({ html }: FrozenCopy, baseUrl: string): string =>
  html.replaceAll(frozenBaseUrl, baseUrl);
