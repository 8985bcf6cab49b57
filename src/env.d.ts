/// <reference types="astro/client" />

/** A script or style sheet with all it imports, small, as text. */
declare module '*?bundle' {
  const text: string;
  export default text;
}

declare namespace App {
  /** What parts of one page hand to each other while it is drawn. */
  interface Locals {
    /** The ids of the sources of the page, in the order they are numbered. */
    cited?: string[];
    /** Sources whose first citation has been drawn. */
    firstCites?: Set<string>;
    /** How many terms have been drawn. */
    terms?: number;
    /** What the layout of a widget puts into its file. */
    embed?: import('./build/sealEmbed.ts').EmbedParts;
  }
}
