import { type CheerioAPI, load } from 'cheerio';
import { type Theme, token } from './palette.ts';
import { inlineStyles } from './styles.ts';

type Nodes = ReturnType<CheerioAPI>;

/** Replaces `currentColor` by the color of the track, which a class of the element or one around it names, or by that of text. */
function setTrackColors($: CheerioAPI, theme: Theme): void {
  for (const name of ['fill', 'stroke'])
    $(`[${name}="currentColor"]`).each((_, element) => {
      const classes = $(element).closest('[class*="tone-"]').attr('class') ?? '';
      $(element).attr(name, token(/\btone-([a-z]+)/.exec(classes)?.[1] ?? 'ink', theme));
    });
}

/** Rounds font weights up to multiples of 100, because resvg supports no others. */
function roundFontWeights($: CheerioAPI): void {
  $('[font-weight]').attr('font-weight', (_, weight) => String(Math.ceil(Number(weight) / 100) * 100));
}

/** Removes what only a page needs: links, pointer targets, roles and classes. The label of a link is kept as a title. */
function removeInteraction($: CheerioAPI): void {
  $('svg .hit, svg .tip, svg .lens').remove();
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

/** Returns the HTML of a chart, wrapped in an element with `wrapperClass`, with the drawings of a map joined. */
export function parseChart(html: string, wrapperClass = ''): CheerioAPI {
  const page = load(`<div class="${wrapperClass}">${html}</div>`, null, false);
  joinMaps(page);
  return page;
}

/** The drawings of a chart, with their styles as attributes. */
export interface Drawing {
  /** The drawing for wide screens. */
  chart: Nodes;
  /** The entries of the key: a small drawing with its text and its width in pixels. */
  key: { drawing: string; words: string; width: number }[];
}

const keyEntries = '.key li, .list-key li, .map__key dt';

/** Extracts the drawing for wide screens and the key from a chart's page, in the colors of a theme; throws if there is no drawing. */
export function extractDrawing(page: CheerioAPI, theme: Theme = 'light'): Drawing {
  // SVGO refuses texts with many entities, and an apostrophe needs none.
  const $ = load(inlineStyles(page.xml().replaceAll('&apos;', "'"), theme), { xml: true });
  const chart = $('svg.figure__wide, .steps__drawing > svg').first();
  if (chart.length === 0) throw new Error('There is no drawing for wide windows in this markup.');
  setTrackColors($, theme);
  roundFontWeights($);
  removeInteraction($);
  const key = $(keyEntries)
    .toArray()
    .map((entry, index) => {
      const drawing = $(entry).find('svg').first();
      const width = Number(drawing.attr('width') ?? 44);
      return { drawing: $.xml(drawing.children()), words: page(keyEntries).eq(index).text().trim(), width };
    });
  return { chart, key };
}
