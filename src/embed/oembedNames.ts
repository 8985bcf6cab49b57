import type { Layout } from './layouts.ts';
import type { Widget } from './widget.ts';

/** The folders below `/oembed/` of the responses for pages, and for widgets in one of their layouts; no kind of widget has one of these names. */
export const oembedFolders = { pages: 'pages', layouts: 'layouts' } as const;

/** Returns the name below `/oembed/` of the response for a page. */
export const pageAnswer = (page: string): string => `${oembedFolders.pages}/${page}`;

/** Returns the name below `/oembed/` of the response for a widget in a layout. */
export const layoutAnswer = (widget: string, layout: Layout): string =>
  `${oembedFolders.layouts}/${widget}/${layout}`;

/** The layout of the response that discovery finds from the address of a widget or of its page. */
export const discoveryLayout = 'compact' satisfies Layout;

/** Returns the name below `/oembed/` of the response that a widget and its page link: the widget in its compact layout, if it has one, because the size of a response is fixed and few articles have room for all of a timeline. */
export const discoveryAnswer = ({ id, layoutHeights }: Pick<Widget, 'id' | 'layoutHeights'>): string =>
  layoutHeights ? layoutAnswer(id, discoveryLayout) : id;
