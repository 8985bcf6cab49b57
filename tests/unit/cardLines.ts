import { load } from 'cheerio';
import { cardSvg } from '../../src/images/card.ts';
import { socialCards } from '../../src/sections/all/sections.ts';
import { lineWidth } from '../../src/images/measure.ts';
import type { Archive } from '../../src/record/model.ts';

/** Returns the text lines of a card in order, with their horizontal extent in pixels. */
export const linesOf = (svg: string) => {
  const $ = load(svg, { xml: true });
  return $('text')
    .toArray()
    .map((line) => {
      const attribute = (name: string) => $(line).attr(name) ?? '';
      const face = attribute('font-family') === 'STIX Two Text' ? 'head' : 'strong';
      const width = lineWidth($(line).text(), face, Number(attribute('font-size')));
      const [x, y] = [Number(attribute('x')), Number(attribute('y'))];
      const left = attribute('text-anchor') === 'end' ? x - width : x;
      return { text: $(line).text(), left, right: left + width, y };
    });
};

/** Returns what is wrong with the social cards of a record: a headline that is not shown in whole words, a line that leaves its card. */
export const cardFaults = (archive: Archive): string[] =>
  socialCards(archive).flatMap((card) => {
    const lines = linesOf(cardSvg(card, archive.site));
    const shownText = lines.map(({ text }) => text).join(' ');
    const outside = lines.filter(({ left, right, y }) => left < 50 || right > 1192 || y > 620);
    return [
      ...(shownText.includes(card.headline) ? [] : [`${card.page} says ${shownText}`]),
      ...outside.map(({ text }) => `${card.page}: "${text}" leaves the card`),
    ];
  });
