import { citeBlocks } from '../../markdown/cite.ts';
import { fillLine, type Item, link, list, namedFact, paragraph, section } from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import { sourcesInLine } from '../../markdown/sources.ts';
import type { Archive, Country } from '../../record/model.ts';
import { absolute, eventUrl, worldUrl } from '../../site/urls.ts';
import { citeListPage } from '../../words/citationLines.ts';
import * as counts from '../../words/en/counts.ts';
import { stepLine } from '../../words/en/markdown.ts';
import * as words from '../../words/en/world.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { plural } from '../../words/plural.ts';
import { ensurePeriod } from '../../words/wording.ts';

/** A step of a government: what kind, when and by whom, whom it binds, on what basis, and what is known of it. */
function stepItem({ action, date, by, scope, basis, today, event, sources }: Country['steps'][number]): Item {
  return {
    line: fillLine(stepLine, {
      kind: action.name,
      date: event ? link(eventUrl(event.id), formatDate(date)) : formatDate(date),
      authority: ensurePeriod(by),
    }),
    below: [
      list([
        namedFact(words.columns.scope, ensurePeriod(scope)),
        namedFact(words.columns.basis, basis),
        namedFact(words.columns.today, ensurePeriod(today)),
        fillLine(words.stepSources, { sources: sourcesInLine(sources) }),
      ]),
    ],
  };
}

/** The page on what governments did. */
export function worldPages({ site, countries }: Archive): MarkdownPage[] {
  const page = worldUrl();
  const steps = countries.flatMap((country) => country.steps);
  const lede = fillText(words.pageLede, {
    steps: plural(steps.length, counts.steps),
    countries: plural(countries.length, counts.countriesAndUnions),
  });
  const usedKinds = new Set(steps.map(({ action }) => action));
  const kinds = site.stepKinds.filter((kind) => usedKinds.has(kind));
  const isMapped = countries.some(({ atlas }) => atlas);
  return [
    {
      page,
      title: words.pageTitle,
      description: lede,
      blocks: () => [
        paragraph(lede),
        ...(isMapped ? [paragraph(words.noOutline)] : []),
        ...section(2, words.kindsTitle, [list(kinds.map(({ name, meaning }) => namedFact(name, meaning)))]),
        ...section(2, words.stepsTitle, [
          paragraph(fillText(words.stepsLede, { date: formatDate(site.reviewed) })),
          ...countries.flatMap((country) => section(3, country.name, [list(country.steps.map(stepItem))])),
        ]),
        ...citeBlocks(citeListPage(words.pageTitle, site, absolute(page))),
      ],
    },
  ];
}
