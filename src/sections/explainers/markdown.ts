import { citeExplainer } from '../../files/citation.ts';
import { citeBlocks } from '../../markdown/cite.ts';
import { correctionNotes } from '../../markdown/corrections.ts';
import { articleItem, eventList, linkList } from '../../markdown/lists.ts';
import {
  type Block,
  link,
  list,
  listOrNothing,
  namedFact,
  paragraph,
  section,
  spaced,
} from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import { noteMarks, sourceList } from '../../markdown/sources.ts';
import { textBlocks } from '../../markdown/text.ts';
import { firstPublishedOn } from '../../record/link/updates.ts';
import type { Archive, Explainer, Site } from '../../record/model.ts';
import { isInForce } from '../../record/time/inForce.ts';
import { absolute, eventUrl, explainerUrl, trackUrl, url } from '../../site/urls.ts';
import { citeListPage, citeOtherPage } from '../../words/citationLines.ts';
import { formatCertainty } from '../../words/dayWords.ts';
import * as counts from '../../words/en/counts.ts';
import * as words from '../../words/en/explainers.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { plural } from '../../words/plural.ts';
import { ensurePeriod, readingMinutes } from '../../words/wording.ts';
import { explainerGroups } from './groups.ts';

const lengthOf = ({ text, sources }: Explainer): string =>
  fillText(words.minutesAndSources, {
    minutes: plural(readingMinutes(text.length), counts.minutes),
    sources: plural(sources.length, counts.sources),
  });

/** The measures of an explainer, each with its state on the day of review. */
const measureStates = ({ measures }: Explainer, { reviewed }: Site): Block[] =>
  listOrNothing(
    measures.map((measure) =>
      namedFact(
        link(eventUrl(measure.event.id), measure.name),
        spaced(
          fillText(isInForce(measure, reviewed) ? words.inForce : words.notInForce, {
            status: ensurePeriod(measure.status),
          }),
          ensurePeriod(formatCertainty(measure, reviewed)),
        ),
      ),
    ),
  );

/** What the page of an explainer says, in its order. */
function explainerBlocks(explainer: Explainer, archive: Archive): Block[] {
  const { site, explainers, updates } = archive;
  const { track, references, facts } = explainer;
  const page = explainerUrl(explainer.id);
  const others = explainers.filter((other) => other !== explainer);
  const citation = citeExplainer(explainer, site, firstPublishedOn(updates, site));
  return [
    ...(track ? [paragraph(link(trackUrl(track.id), track.name))] : []),
    paragraph(explainer.standfirst),
    ...correctionNotes(explainer),
    paragraph(ensurePeriod(lengthOf(explainer))),
    ...section(
      2,
      words.inShort,
      explainer.summary.map((text) => paragraph(text)),
    ),
    ...section(
      2,
      words.keyFacts,
      listOrNothing(
        facts.map(({ label, says, sources }) =>
          namedFact(label, spaced(says, noteMarks(sources, references))),
        ),
      ),
    ),
    ...textBlocks(explainer.text, { archive, page, notes: references }),
    ...section(
      2,
      fillText(words.statusOn, { date: formatDate(site.reviewed) }),
      measureStates(explainer, site),
    ),
    ...section(2, words.sources, sourceList(references)),
    ...citeBlocks(citeOtherPage(citation).chicago),
    ...section(2, words.datesInText, eventList(explainer.events)),
    ...section(2, words.relatedArticles, listOrNothing(explainer.articles.map(articleItem))),
    ...section(
      2,
      words.readOn,
      linkList(others.map(({ id, title }) => ({ label: title, to: explainerUrl(id) }))),
    ),
  ];
}

/** The explainers of a group, each with its standfirst. */
const explainerList = (explainers: readonly Explainer[]): Block[] => [
  list(
    explainers.map((explainer) =>
      namedFact(
        link(explainerUrl(explainer.id), explainer.title),
        spaced(explainer.standfirst, ensurePeriod(lengthOf(explainer))),
      ),
    ),
  ),
];

/** The list of explainers, and the page of each. */
export const explainerPages = (archive: Archive): MarkdownPage[] => [
  {
    page: url('explainers/'),
    title: words.pageTitle,
    description: words.pageLede,
    blocks: () => [
      paragraph(words.pageLede),
      ...explainerGroups(archive).flatMap(({ title, members }) =>
        title === undefined ? explainerList(members) : section(2, title, explainerList(members)),
      ),
      ...citeBlocks(citeListPage(words.pageTitle, archive.site, absolute(url('explainers/')))),
    ],
  },
  ...archive.explainers.map((explainer) => ({
    page: explainerUrl(explainer.id),
    title: explainer.title,
    description: explainer.standfirst,
    notes: explainer.references,
    blocks: () => explainerBlocks(explainer, archive),
  })),
];
