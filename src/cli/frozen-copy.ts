import { load } from 'cheerio';
import { frozenBaseUrl } from '../record/load/frozenForm.ts';

/** Where `npm run freeze` builds: below the project, because Astro moves files there, which works only within one file system. */
export const buildCache = 'node_modules/.cache';

/** Turns the HTML of a widget, built for the root `https://frozen.invalid/`, into a frozen copy of a day: its credit line names the day and links to the copy and to the changes since. Throws if the HTML has no credit line. */
export function freeze(html: string, widget: string, date: string): string {
  const $ = load(html);
  const liveUrl = `${frozenBaseUrl}embed/${widget}/`;
  const copyUrl = `${liveUrl}@${date}/`;
  const save = $('.credit__save');
  const day = $('.credit__day');
  if (save.attr('href') !== liveUrl || day.length !== 1)
    throw new Error('The HTML of the widget has no credit line to mark as frozen.');
  save.attr('href', copyUrl);
  // The story is another widget, which would be a live one.
  $('[data-story]').attr('data-story', '');
  // A copy has one oEmbed response in each format, whatever layout that of the widget has.
  for (const { attribs } of $('link[type$="+oembed"]').toArray()) {
    const format = /\.\w+$/.exec(attribs['href'] ?? '')?.[0];
    if (format) attribs['href'] = `${frozenBaseUrl}oembed/${widget}/@${date}${format}`;
  }
  const changes = $('<a>').text('What changed since');
  changes.attr({ href: `${liveUrl}?since=${date}`, target: '_blank', rel: 'noopener' });
  const time = day.find('time').first();
  day.empty().append('Copy of ', time, '. ', changes);
  return $.html();
}
