import type { Layout } from './layouts.ts';

/** The folders below `/oembed/` of the responses for pages, and for widgets in one of their layouts; no kind of widget has one of these names. */
export const oembedFolders = { pages: 'pages', layouts: 'layouts' } as const;

/** Returns the name below `/oembed/` of the response for a page. */
export const pageAnswer = (page: string): string => `${oembedFolders.pages}/${page}`;

/** Returns the name below `/oembed/` of the response for a widget in a layout. */
export const layoutAnswer = (widget: string, layout: Layout): string =>
  `${oembedFolders.layouts}/${widget}/${layout}`;
