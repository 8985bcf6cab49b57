/// <reference types="astro/client" />

/** A script with all it imports, small, as text. */
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

/** The countries of the world; TypeScript would read the file as plain JSON. */
declare module 'world-atlas/countries-110m.json' {
  import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

  interface Countries extends GeometryCollection {
    geometries: ((Polygon | MultiPolygon) & { properties: { name: string } })[];
  }
  const topology: Topology<{ countries: Countries }>;
  export default topology;
}

declare namespace App {
  /** What parts of one page hand to each other while it is drawn. */
  interface Locals {
    /** The sections the site has. */
    sections: readonly import('./sections/all/sections.ts').SectionId[];
    /** The links in the header, the menu and the footer. */
    navigation: import('./site/navigation.ts').Navigation;
    /** Where readers turn to: the publisher, and the places for errors, citations and files. */
    desk: import('./site/desk.ts').Desk;
    /** Finds the widget with the content of a figure. */
    widgetFor: ReturnType<typeof import('./sections/all/widgets.ts').widgetFinder>;
    /** The notes of the page, in the order they are numbered: documents, each with the place in it. */
    cited?: readonly { id: string; at?: string }[];
    /** The numbers of notes whose first citation has been drawn. */
    firstCites?: Set<number>;
    /** The events a text has linked so far, where its first link to each can be linked to. */
    linkedEvents?: Set<string>;
    /** How many terms have been drawn. */
    terms?: number;
    /** What the layout of a widget puts into its file. */
    embed?: import('./integrations/sealEmbed.ts').EmbedParts;
  }
}
