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

/** A chart taken out of the markup a page shows: its parts, all painted. */
export interface Drawing {
  $: CheerioAPI;
  /** The drawing for wide windows. */
  chart: Nodes;
  /** The entries of the key: a small drawing and its words. */
  key: { drawing: string; words: string }[];
}

/** Takes the drawing for wide windows out of a chart's markup; `around` names the classes that stand around it on its page. */
export function drawingOf(html: string, around = ''): Drawing {
  const $ = load(`<div class="${around}">${html}</div>`, null, false);
  const chart = $('svg.figure__wide, .steps__drawing > svg').first();
  if (chart.length === 0) throw new Error('There is no drawing for wide windows in this markup.');
  chart.attr('data-chart', '');
  paint($, '[data-chart], .key svg');
  chart.removeAttr('data-chart');
  unlink($);
  const key = $('.key li')
    .toArray()
    .map((entry) => ({ drawing: $.xml($(entry).children('svg').children()), words: $(entry).text().trim() }));
  return { $, chart, key };
}
