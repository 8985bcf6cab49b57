/** What a saved image says about the site, and its colors. */
export interface ImageFacts {
  title: string;
  /** The name of the site, which begins the name of the file. */
  site: string;
  /** The label of the day of review. */
  asOf: string;
  /** The site with the address of the page, and the day of review with the license. */
  credit: string;
  terms: string;
  /** The light colors of the design, by token. */
  colors: Record<string, string>;
}
