import { type CheerioAPI, load } from 'cheerio';
import { resolveValue, paintRules } from './sheet.ts';

type Nodes = ReturnType<CheerioAPI>;

const toneOf = (element: Nodes): string | undefined =>
  /\btone-([a-z]+)/.exec(element.closest('[class*="tone-"]').attr('class') ?? '')?.[1];

/** Copies the style sheet rules to SVG attributes, so that the drawings look the same without the style sheets. */
function inlineStyles($: CheerioAPI, container: string): void {
  for (const { selector, paint } of paintRules)
    $(selector)
      .filter((_, element) => $(element).closest(container).length > 0)
      .each((_, element) => {
        for (const [property, value] of paint)
          $(element).attr(property, resolveValue(value, toneOf($(element))));
      });
}

/** Removes what only a page needs: links, pointer targets, roles and classes. The label of a link is kept as a title. */
function removeInteraction($: CheerioAPI): void {
  $('svg .hit, svg .tip').remove();
  // The trailing space that separates lines in plain text would shift lines anchored at their end.
  $('svg tspan').each((_, line) => void $(line).text($(line).text().trim()));
  $('svg a').each((_, link) => {
    const label = $(link).attr('aria-label');
    if ($(link).children('title').length === 0 && label) $(link).prepend($('<title>').text(label));
    if ($(link).children(':not(title)').length === 0) $(link).remove();
    else link.tagName = 'g';
  });
  for (const name of ['class', 'href', 'role', 'tabindex', 'focusable', 'aria-label', 'aria-hidden'])
    $(`svg, svg [${name}]`).removeAttr(name);
}

/** Joins the drawings of a map side by side into one SVG, with a frame around the detail and the fill patterns. */
function joinMaps($: CheerioAPI): void {
  const maps = $('svg.map-chart');
  if (maps.length === 0) return;
  // Country codes replace names only in narrow windows.
  $('.map-code').remove();
  const totalWidthPx = 1200;
  const gapPx = 24;
  const width = (totalWidthPx - gapPx * (maps.length - 1)) / maps.length;
  const joined = $('<svg class="chart figure__wide"></svg>').append($('svg.patterns defs'));
  let maxHeight = 0;
  maps.each((index, map) => {
    const [, , viewWidth = 1, viewHeight = 1] = ($(map).attr('viewBox') ?? '').split(' ').map(Number);
    const height = Math.round((viewHeight / viewWidth) * width);
    $(map).attr({ x: String(index * (width + gapPx)), width: String(width), height: String(height) });
    joined.append(map);
    maxHeight = Math.max(maxHeight, height);
  });
  maps.each((index, map) => {
    const { x = '', width: mapWidth = '', height = '' } = map.attribs;
    const y = String((maxHeight - Number(height)) / 2 + 1);
    $(map).attr('y', y);
    if (index > 0)
      joined.append($('<rect class="map-frame"></rect>').attr({ x, y, width: mapWidth, height }));
  });
  $.root().append(joined.attr('viewBox', `0 0 ${totalWidthPx} ${maxHeight + 2}`));
}

/** A chart extracted from the HTML of a page, with its styles as attributes. */
export interface Drawing {
  $: CheerioAPI;
  /** The drawing for wide screens. */
  chart: Nodes;
  /** The entries of the key: a small drawing with its text and its width in pixels. */
  key: { drawing: string; words: string; width: number }[];
}

/** Extracts the drawing for wide screens from a chart's HTML, wrapped in an element with `wrapperClass`; throws if there is none. */
export function extractDrawing(html: string, wrapperClass = ''): Drawing {
  const $ = load(`<div class="${wrapperClass}">${html}</div>`, null, false);
  joinMaps($);
  const chart = $('svg.figure__wide, .steps__drawing > svg').first();
  if (chart.length === 0) throw new Error('There is no drawing for wide windows in this markup.');
  chart.attr('data-chart', '');
  inlineStyles($, '[data-chart], .key svg, .list-key svg, .map__key svg');
  chart.removeAttr('data-chart');
  removeInteraction($);
  const key = $('.key li, .list-key li, .map__key dt')
    .toArray()
    .map((entry) => {
      const drawing = $(entry).find('svg').first();
      const width = Number(drawing.attr('width') ?? 44);
      return { drawing: $.xml(drawing.children()), words: $(entry).text().trim(), width };
    });
  return { $, chart, key };
}
