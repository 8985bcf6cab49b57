/// <reference types="astro/client" />

/** A script or style sheet with all it imports, small, as text. */
declare module '*?bundle' {
  const text: string;
  export default text;
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
    embed?: import('./build/sealEmbed.ts').EmbedParts;
  }
}
