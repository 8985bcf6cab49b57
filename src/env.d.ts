/// <reference types="astro/client" />

/** A script or style sheet with all it imports, small, as text. */
declare module '*?bundle' {
  const text: string;
  export default text;
}

/** The texts of the record, by kind and id: `events/<id>`. */
declare module 'virtual:texts' {
  export const texts: Record<
    string,
    () => Promise<{
      Content: import('astro/runtime/server/index.js').AstroComponentFactory;
      getHeadings: () => import('astro').MarkdownHeading[];
    }>
  >;
}

declare namespace App {
  /** What a page tells the words of its text while it is drawn. */
  interface Locals {
    /** The ids of the sources of the page, in the order they are numbered. */
    cited?: string[];
    /** Sources whose first citation has been drawn. */
    firstCites?: Set<string>;
    /** How many terms have been drawn. */
    terms?: number;
  }
}
