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

/** A widget's HTML, built for the root above, as a frozen copy of a day: it says so, and points to itself and to the live widget. */
export function freeze(html: string, widget: string, date: string): string {
  const [live, copy] = [`${frozenRoot}embed/${widget}/`, `${frozenRoot}embed/${widget}/@${date}/`];
  const day = /(<span class="credit__day">)As of\s+(<time [^>]*>[^<]*<\/time>)(\s*<\/span>)/;
  const fits = day.test(html) && html.includes(`href="${live}" download`);
  if (!fits) throw new Error('The HTML of the widget has no credit line to mark as frozen.');
  return html
    .replaceAll(`href="${live}" download`, `href="${copy}" download`)
    .replaceAll(`${frozenRoot}oembed/${widget}.`, `${frozenRoot}oembed/${widget}/@${date}.`)
    .replace(
      day,
      (_, start: string, time: string, end: string) =>
        `${start}Copy of ${time}. <a href="${live}?since=${date}" target="_blank" rel="noopener">What changed since</a>${end}`,
    );
}

/** A frozen copy for the site at an address, which ends in a slash. */
export const thawed = ({ html }: FrozenCopy, root: string): string => html.replaceAll(frozenRoot, root);
