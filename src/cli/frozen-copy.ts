import { load } from 'cheerio';
import { frozenRoot } from '../record/frozen.ts';

/** A widget's HTML, built for the root `https://frozen.invalid/`, as a frozen copy of a day: it names the day, and links to itself and to the live widget. Throws where the HTML has no credit line to mark. */
export function freeze(html: string, widget: string, date: string): string {
  const $ = load(html);
  const [live, copy] = [`${frozenRoot}embed/${widget}/`, `${frozenRoot}embed/${widget}/@${date}/`];
  const [save, day] = [$('.credit__save'), $('.credit__day')];
  if (save.attr('href') !== live || day.length !== 1)
    throw new Error('The HTML of the widget has no credit line to mark as frozen.');
  save.attr('href', copy);
  for (const { attribs } of $('link[rel=alternate]').toArray())
    attribs['href'] = attribs['href']?.replace(/(\.\w+)$/, `/@${date}$1`) ?? '';
  const changes = $('<a>').text('What changed since');
  changes.attr({ href: `${live}?since=${date}`, target: '_blank', rel: 'noopener' });
  const time = day.find('time').first();
  day.empty().append('Copy of ', time, '. ', changes);
  return $.html();
}
