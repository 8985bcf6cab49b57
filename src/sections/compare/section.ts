import { foldedRowPx, innerWidthPx, textLinePx } from '../../embed/metrics.ts';
import { lineCount } from '../../embed/widgetHeight.ts';
import type { Measure } from '../../record/model.ts';
import { comparisonRows, instruments } from '../../record/select/comparison.ts';
import { compareUrl, eventUrl, url } from '../../site/urls.ts';
import { sectionCards } from '../../words/en/cards.ts';
import * as words from '../../words/en/compare.ts';
import { compareDoor } from '../../words/en/home.ts';
import * as labels from '../../words/en/navigation.ts';
import * as builder from '../../words/en/pressBuilder.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { defineSection } from '../all/defineSection.ts';
import { comparePages } from './markdown.ts';
import * as pages from '../../words/en/searchPages.ts';

/** Estimates the height of the widget below its heading, in pixels: a row for each question, of which the one on groups is open. */
function bodyHeight(measures: readonly Measure[]): number {
  const groupHeights = instruments(measures).map(({ binds }) =>
    binds.reduce((sum, { name }) => sum + 4 + textLinePx * lineCount(name, 14, innerWidthPx - 214), 44),
  );
  const questionsHeight = foldedRowPx * comparisonRows.length;
  return 45 + questionsHeight + groupHeights.reduce((sum, height) => sum + height, 0);
}

/** The instruments side by side. */
export const compare = defineSection({
  id: 'compare',
  markdown: comparePages,
  when: ({ measures }) => instruments(measures).length > 0,
  pages: { '/compare': 'compare/pages/index.astro' },
  links: {
    find: pages.compare,
    label: labels.compare,
    to: compareUrl(),
    footer: { group: 'record' },
    door: { group: 'holds', text: () => compareDoor },
  },
  cards: () => [{ page: 'compare', ...sectionCards.compare, marks: [] }],
  widgets: {
    compare: {
      thumb: [
        [8, 6, 20, 40],
        [34, 6, 20, 40],
        [60, 6, 20, 40],
      ],
      of: ({ site: { subject }, measures }) => [
        {
          id: 'compare',
          title: fillText(words.widgetTitle, { subject }),
          what: words.widgetSummary,
          page: compareUrl(),
          data: url('data/measures.json'),
          card: 'compare',
          chart: undefined,
          list: {
            rows: () =>
              instruments(measures).map(({ issued, comparison, name, event }) => ({
                date: issued,
                inWords: fillText(builder.issued, { date: formatDate(issued) }),
                text: fillText(builder.measure, { kind: comparison.kind, name }),
                to: eventUrl(event.id),
              })),
          },
          shows: { measures },
          bodyHeight: () => bodyHeight(measures),
        },
      ],
    },
  },
});
