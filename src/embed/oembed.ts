import { embedUrl } from './embedUrls.ts';
import { frameHtml } from './frame.ts';
import { layoutHeights, storyWidgetOf } from './layoutHeights.ts';
import { type DrawnLayout, drawnLayouts } from './layouts.ts';
import { articleColumnWidth } from './metrics.ts';
import { discoveryLayout, layoutAnswer, pageAnswer } from './oembedNames.ts';
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

/** What an oEmbed response is for: a widget in one of its layouts. */
export interface OEmbedRequest {
  widget: Widget;
  /** The default is that of the widget without options. */
  layout?: DrawnLayout;
  /** The estimated height in an article column, in pixels. */
  height: number;
}

const requestFor = (widget: Widget): OEmbedRequest => ({ widget, height: widgetHeight(widget) });

/** Returns the request for a widget in a layout; undefined if it does not have that one. */
function requestIn(
  layout: DrawnLayout,
  widget: Widget,
  widgets: readonly Widget[],
): OEmbedRequest | undefined {
  const height = layoutHeights(widget, widgets)[layout];
  return height === undefined ? undefined : { widget, layout, height };
}

/** The name of a response below `/oembed/`, and the request it is for. */
type Answer = [name: string, request: OEmbedRequest];

/** Returns the answers for a widget in each of its layouts but `full`; for `story` it is another widget. */
function answersOfLayouts(widget: Widget, widgets: readonly Widget[]): Answer[] {
  const drawn = drawnLayouts.flatMap((layout): Answer[] => {
    const request = requestIn(layout, widget, widgets);
    return request ? [[layoutAnswer(widget.id, layout), request]] : [];
  });
  const story = storyWidgetOf(widget, widgets);
  return story ? [...drawn, [layoutAnswer(widget.id, 'story'), requestFor(story)]] : drawn;
}

/** Returns the requests that have a response, by its name below `/oembed/`: one for each widget and each frozen copy, one for each other layout of a widget, and one for each page that has a widget, which is the one its address is discovered with. A copy may be older than the layouts. */
export function oembedRequests(
  widgets: readonly Widget[],
  copies: readonly Widget[],
  pages: readonly { name: string; widget: Widget }[],
): Answer[] {
  return [
    ...[...widgets, ...copies].map((widget): Answer => [widget.id, requestFor(widget)]),
    ...widgets.flatMap((widget) => answersOfLayouts(widget, widgets)),
    ...pages.map(({ name, widget }): Answer => [
      pageAnswer(name),
      requestIn(discoveryLayout, widget, widgets) ?? requestFor(widget),
    ]),
  ];
}

/** Returns an oEmbed response; its HTML is a quotation with a link, for hosts that strip frames, then the frame. */
export function oembedOf({ widget, layout, height: estimate }: OEmbedRequest, siteName: string): OEmbed {
  const size = { width: articleColumnWidth, height: Math.min(maxHeightPx, estimate) };
  const quote = `<blockquote><a href="${absolute(widget.page)}">${escapeMarkup(quotedTitle(widget))}</a></blockquote>`;
  const src = absolute(embedUrl(widget.id)) + (layout ? `?layout=${layout}` : '');
  const frame = frameHtml({ src, title: widget.title, ...size }, 'browser');
  return {
    version: '1.0',
    type: 'rich',
    title: widget.title,
    provider_name: siteName,
    provider_url: absolute(url()),
    cache_age: 86_400,
    ...size,
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
