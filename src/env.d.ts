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
  /** What parts of one page hand to each other while it is drawn. */
  interface Locals {
    /** The notes of the page, in the order they are numbered: documents, each with the place in it. */
    cited?: readonly { id: string; at?: string }[];
    /** The numbers of notes whose first citation has been drawn. */
    firstCites?: Set<number>;
    /** How many terms have been drawn. */
    terms?: number;
    /** What the layout of a widget puts into its file. */
    embed?: import('./integrations/sealEmbed.ts').EmbedParts;
  }
}
