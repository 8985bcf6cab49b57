import { type CheerioAPI, load } from 'cheerio';
import { resolved, rules } from './sheet.ts';

type Nodes = ReturnType<CheerioAPI>;

const toneOf = (element: Nodes): string | undefined =>
  /\btone-([a-z]+)/.exec(element.closest('[class*="tone-"]').attr('class') ?? '')?.[1];

/** Paints the parts of drawings as the style sheets would, in attributes, so that they look the same without them. */
function paint($: CheerioAPI, inside: string): void {
  for (const { selector, paint: own } of rules)
    $(selector)
      .filter((_, element) => $(element).closest(inside).length > 0)
      .each((_, element) => {
        for (const [property, value] of own) $(element).attr(property, resolved(value, toneOf($(element))));
      });
}

/** Takes away what only a page needs: links, targets, roles and classes. What a link said stays as a title. */
function unlink($: CheerioAPI): void {
  $('svg .hit, svg .tip').remove();
  // The space that ends a line for readers of text would push a line that ends at its mark away from it.
  $('svg tspan').each((_, line) => void $(line).text($(line).text().trim()));
  $('svg a').each((_, link) => {
    const words = $(link).attr('aria-label');
    if ($(link).children('title').length === 0 && words) $(link).prepend($('<title>').text(words));
    if ($(link).children(':not(title)').length === 0) $(link).remove();
    else link.tagName = 'g';
  });
  for (const name of ['class', 'href', 'role', 'tabindex', 'focusable', 'aria-label', 'aria-hidden'])
    $(`svg, svg [${name}]`).removeAttr(name);
}

/** Puts the drawings of a map side by side into one, each in its frame, with the patterns they are filled with. */
function join($: CheerioAPI): void {
  const maps = $('svg.map-chart');
  if (maps.length === 0) return;
  // Codes stand for names where there is no room for these.
  $('.map-code').remove();
  const [whole, gap] = [1200, 24];
  const width = (whole - gap * (maps.length - 1)) / maps.length;
  const one = $('<svg class="chart figure__wide"></svg>').append($('svg.patterns defs'));
  let tallest = 0;
  maps.each((index, map) => {
    const [, , wide = 1, high = 1] = ($(map).attr('viewBox') ?? '').split(' ').map(Number);
    const height = Math.round((high / wide) * width);
    $(map).attr({ x: String(index * (width + gap)), width: String(width), height: String(height) });
    one.append(map);
    tallest = Math.max(tallest, height);
  });
  maps.each((index, map) => {
    const { x = '', width: wide = '', height = '' } = map.attribs;
    const y = String((tallest - Number(height)) / 2 + 1);
    $(map).attr('y', y);
    if (index > 0) one.append($('<rect class="map-frame"></rect>').attr({ x, y, width: wide, height }));
  });
  $.root().append(one.attr('viewBox', `0 0 ${whole} ${tallest + 2}`));
}

/** A chart taken out of the markup a page shows: its parts, all painted. */
export interface Drawing {
  $: CheerioAPI;
  /** The drawing for wide windows. */
  chart: Nodes;
  /** The entries of the key: a small drawing with its width, and its words. */
  key: { drawing: string; words: string; width: number }[];
}

/** Takes the drawing for wide windows out of a chart's markup; `around` names the classes that stand around it on its page. */
export function drawingOf(html: string, around = ''): Drawing {
  const $ = load(`<div class="${around}">${html}</div>`, null, false);
  join($);
  const chart = $('svg.figure__wide, .steps__drawing > svg').first();
  if (chart.length === 0) throw new Error('There is no drawing for wide windows in this markup.');
  chart.attr('data-chart', '');
  paint($, '[data-chart], .key svg, .list-key svg, .map__key svg');
  chart.removeAttr('data-chart');
  unlink($);
  const key = $('.key li, .list-key li, .map__key dt')
    .toArray()
    .map((entry) => {
      const drawing = $(entry).find('svg').first();
      const width = Number(drawing.attr('width') ?? 44);
      return { drawing: $.xml(drawing.children()), words: $(entry).text().trim(), width };
    });
  return { $, chart, key };
}
