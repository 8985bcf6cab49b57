import { embedUrl } from './embedUrls.ts';
import { frameHtml } from './frame.ts';
import { layoutHeights } from './layoutHeights.ts';
import { type DrawnLayout, drawnLayouts } from './layouts.ts';
import { articleColumnWidth } from './metrics.ts';
import { absolute, cardUrl, url } from '../site/urls.ts';
import { listedEvents, type Widget } from './widget.ts';
import { widgetHeight } from './widgetHeight.ts';
import * as counts from '../words/en/counts.ts';
import * as words from '../words/en/embed.ts';
import { fillText } from '../words/fill.ts';
import { plural } from '../words/plural.ts';

/** The maximum frame height in pixels; oEmbed consumers crop anything taller. */
const maxHeightPx = 1000;

/** The oEmbed response for a widget, with the field names of the protocol (https://oembed.com/). */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  width: number;
  height: number;
  html: string;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** Escapes text for HTML and XML content and attributes. */
const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** The title of a widget; that of a timeline with the number of its events and the years they span. */
function quotedTitle(widget: Widget): string {
  const { title } = widget;
  const events = listedEvents(widget);
  if (!events) return title;
  const [from = '', to = ''] = [events[0], events.at(-1)].map((event) => event?.date.slice(0, 4));
  const years = from === to ? from : fillText(words.yearRange, { from, to });
  return fillText(words.timelineQuote, { title, events: plural(events.length, counts.events), years });
}

/** One oEmbed response: a widget with a size in pixels, in one of its layouts. */
export interface OEmbedRequest {
  widget: Widget;
  /** The default is that of the widget without options. */
  layout?: DrawnLayout;
  size: { width: number; height: number };
}

/** Returns the requests that have a response, by the path of their file below `/oembed/`: one for each widget and each frozen copy, and one for each other layout of a widget. A copy may be older than the layouts. */
export function oembedRequests(
  widgets: readonly Widget[],
  copies: readonly Widget[],
): [path: string, request: OEmbedRequest][] {
  const size = (height: number) => ({ width: articleColumnWidth, height });
  const ofLayouts = widgets.flatMap((widget) => {
    const heights = layoutHeights(widget, widgets);
    return drawnLayouts.flatMap((layout): [string, OEmbedRequest][] => {
      const height = heights[layout];
      return height === undefined ? [] : [[`${widget.id}/${layout}`, { widget, layout, size: size(height) }]];
    });
  });
  const ofWidgets = [...widgets, ...copies].map((widget): [string, OEmbedRequest] => [
    widget.id,
    { widget, size: size(widgetHeight(widget)) },
  ]);
  return [...ofWidgets, ...ofLayouts];
}

/** Returns an oEmbed response; its HTML is a quotation with a link, for hosts that strip frames, then the frame. */
export function oembedOf({ widget, layout, size }: OEmbedRequest, siteName: string): OEmbed {
  const height = Math.min(maxHeightPx, size.height);
  const quote = `<blockquote><a href="${absolute(widget.page)}">${escapeMarkup(quotedTitle(widget))}</a></blockquote>`;
  const src = absolute(embedUrl(widget.id)) + (layout ? `?layout=${layout}` : '');
  const frame = frameHtml({ src, title: widget.title, ...size, height }, 'browser');
  return {
    version: '1.0',
    type: 'rich',
    title: widget.title,
    provider_name: siteName,
    provider_url: absolute(url()),
    cache_age: 86_400,
    width: size.width,
    height,
    html: quote + frame,
    thumbnail_url: absolute(cardUrl(widget.card)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

/** Returns an oEmbed response as XML. */
export function oembedXml(response: OEmbed): string {
  const fields = Object.entries(response).map(
    ([name, value]) => `<${name}>${escapeMarkup(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}
