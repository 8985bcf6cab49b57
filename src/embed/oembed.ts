import { embedUrl } from './embedUrls.ts';
import { frameHtml } from './frame.ts';
import { absolute, cardUrl, url } from '../site/urls.ts';
import type { Widget } from './widgets.ts';
import { counted } from '../words/wording.ts';

/** Hosts that follow oEmbed cut a frame at this height. */
const tallest = 1000;

/** What a consumer of oEmbed is told of a widget, by the names of the protocol (oembed.com). */
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

/** A text as it may stand in HTML and XML, attributes included. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function spanOf(widget: Widget): string {
  if (widget.kind !== 'timeline') return '';
  const { events } = widget.timeline;
  const [first = '', last = ''] = [events[0], events.at(-1)].map((event) => event?.date.slice(0, 4));
  return ` (${counted(events.length, 'event')}, ${first === last ? first : `${first}–${last}`})`;
}

/** The oEmbed answer for a widget of a width and height in pixels: a quotation with a link for hosts that take no frame, then the frame. */
export function oembedOf(widget: Widget, siteName: string, size: { width: number; height: number }): OEmbed {
  const height = Math.min(tallest, size.height);
  const title = escaped(widget.title);
  const quote = `<blockquote><a href="${absolute(widget.page)}">${title}${spanOf(widget)}</a></blockquote>`;
  const frame = frameHtml(
    { src: absolute(embedUrl(widget.id)), title: widget.title, ...size, height },
    'browser',
  );
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

/** The same answer as XML. */
export function oembedXml(answer: OEmbed): string {
  const fields = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escaped(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}
