import { foldedRowPx, innerWidthPx, nameLinePx } from '../../embed/metrics.ts';
import { lineCount } from '../../embed/widgetHeight.ts';
import type { Country } from '../../record/model.ts';
import { mainStep } from '../../record/select/countries.ts';
import { countryUrl, url, worldUrl } from '../../site/urls.ts';
import { worldAlt } from '../../words/altTexts.ts';
import { sectionCards } from '../../words/en/cards.ts';
import * as charts from '../../words/en/charts.ts';
import * as counts from '../../words/en/counts.ts';
import * as words from '../../words/en/embed.ts';
import { worldDoor } from '../../words/en/home.ts';
import * as labels from '../../words/en/navigation.ts';
import * as builder from '../../words/en/pressBuilder.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { plural } from '../../words/plural.ts';
import { defineSection } from '../all/defineSection.ts';
import { worldPages } from './markdown.ts';
import { countrySearch } from './search.ts';
import * as pages from '../../words/en/searchPages.ts';

/** Whether the map shows any country. */
const isMapped = (countries: readonly Country[]) => countries.some(({ atlas }) => atlas);

/** Estimates the height of the widget below its heading, in pixels: the map if there is one, and a folded row for each kind of step. */
function bodyHeight(countries: readonly Country[]): number {
  const countriesByAction = Map.groupBy(countries, (country) => mainStep(country)?.action);
  const rowHeights = [...countriesByAction.values()].map(
    (group) =>
      foldedRowPx + nameLinePx * lineCount(group.map(({ name }) => name).join(', '), 13, innerWidthPx - 64),
  );
  return (isMapped(countries) ? 272 : 45) + rowHeights.reduce((sum, height) => sum + height, 0);
}

/** What governments did, on a map and in a table. */
export const world = defineSection({
  id: 'world',
  markdown: worldPages,
  search: countrySearch,
  when: ({ countries }) => countries.length > 0,
  pages: { '/world': 'world/pages/index.astro' },
  links: {
    find: pages.world,
    label: labels.world,
    to: worldUrl(),
    menu: true,
    footer: { group: 'whoAndWhat' },
    door: { group: 'acted', text: ({ countries }) => plural(countries.length, worldDoor) },
    list: { text: ({ countries }) => plural(countries.length, counts.countriesAndUnions) },
  },
  cards: () => [{ page: 'world', ...sectionCards.world, marks: [] }],
  widgets: {
    world: {
      thumb: [
        [8, 8, 22, 14],
        [20, 26, 10, 18],
        [42, 6, 38, 16],
        [44, 26, 12, 18],
        [68, 34, 12, 8],
      ],
      of: ({ site: { subject }, countries }) => [
        {
          id: 'world',
          title: fillText(words.worldTitle, { subject }),
          what: words.worldSummary,
          page: worldUrl(),
          data: url('data/countries.json'),
          card: 'world',
          chart: isMapped(countries) ? 'world' : undefined,
          list: {
            rows: () =>
              countries.flatMap((country) => {
                const step = mainStep(country);
                if (!step) return [];
                const { date, action, by } = step;
                const text = fillText(builder.step, { country: country.name, step: action.name, by });
                return [{ date, inWords: formatDate(date), text, to: countryUrl(country.id) }];
              }),
          },
          shows: { countries },
          bodyHeight: () => bodyHeight(countries),
        },
      ],
    },
  },
  charts: {
    world: ({ site: { stepKinds, reviewed }, countries }) => {
      if (!isMapped(countries)) return [];
      return [
        {
          name: 'world',
          title: charts.worldTitle,
          lede: charts.worldLede,
          alt: worldAlt(countries, stepKinds, reviewed),
          page: worldUrl(),
          props: { countries, stepKinds },
        },
      ];
    },
  },
});
