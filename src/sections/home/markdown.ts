import { articleList, eventList, linkList } from '../../markdown/lists.ts';
import {
  type Block,
  fillLine,
  type Inline,
  type Item,
  link,
  listOrNothing,
  namedFact,
  paragraph,
  section,
  spaced,
  strong,
} from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import type { Archive, Case } from '../../record/model.ts';
import { eventUrl, explainerUrl, questionUrl, updateUrl, url } from '../../site/urls.ts';
import { formatCertainty } from '../../words/dayWords.ts';
import * as words from '../../words/en/home.ts';
import { caseOfTrack, datedLink, described } from '../../words/en/markdown.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate, formatDateRange } from '../../words/format.ts';
import { updateTitle } from '../../words/updateWords.ts';
import { addSpaces, ensurePeriod } from '../../words/wording.ts';
import { originArticles } from '../articles/groups.ts';
import { caseTerms, type MeasureInForce, measuresInForce } from './inForceTerms.ts';
import { furtherExplainers } from './reading.ts';

/** Since when the measures of a case bind someone, in a sentence. */
function termsOf(entry: Case, reviewed: string): Inline {
  const { since, full, end } = caseTerms(entry, reviewed);
  if (!since) return undefined;
  const days =
    full && !end
      ? fillText(words.sinceInFullSince, { date: formatDate(since), full: formatDate(full) })
      : formatDateRange(since, end ?? since);
  return spaced(end ? words.inForce : words.inForceSince, ensurePeriod(days));
}

const caseItem = (entry: Case, reviewed: string): Item => ({
  line: fillLine(caseOfTrack, {
    title: strong(link(explainerUrl(entry.explainer.id), entry.title)),
    track: entry.track.name,
  }),
  below: [paragraph(spaced(entry.text, termsOf(entry, reviewed)))],
});

function measureItem(measure: MeasureInForce, reviewed: string): Item {
  const { since, full, name, event, certainty } = measure;
  return namedFact(
    link(eventUrl(event.id), name),
    spaced(
      full
        ? fillText(words.rowSinceInFullSince, { date: formatDate(since), full: formatDate(full) })
        : fillText(words.rowSince, { date: formatDate(since) }),
      certainty.confidence !== 'high' && ensurePeriod(formatCertainty(measure, reviewed)),
    ),
  );
}

/** What the home page says, in its order. */
function homeBlocks({ site, measures, explainers, articles, updates }: Archive): Block[] {
  const { figure, reviewed } = site;
  return [
    paragraph(strong(addSpaces(site.answer).map(({ before, text }) => [before, text]))),
    paragraph(site.lede),
    ...section(
      2,
      words.quickAnswers,
      linkList(site.quickAnswers.map(({ id, question }) => ({ label: question, to: questionUrl(id) }))),
    ),
    ...section(2, words.cases, listOrNothing(site.cases.map((entry) => caseItem(entry, reviewed)))),
    ...section(2, figure.title, [paragraph(figure.lede), ...eventList(figure.timeline.events)]),
    ...section(
      2,
      words.inForceTitle,
      measures.length > 0
        ? [
            paragraph(
              spaced(fillText(words.inForceLede, { date: formatDate(reviewed) }), site.measuresScope),
            ),
            ...listOrNothing(
              measuresInForce(measures, reviewed).map((measure) => measureItem(measure, reviewed)),
            ),
          ]
        : [],
    ),
    ...section(
      2,
      words.readFurther,
      listOrNothing(
        furtherExplainers(site, explainers).map(({ id, title, standfirst }) =>
          fillLine(described, { title: link(explainerUrl(id), title), description: standfirst }),
        ),
      ),
    ),
    ...section(2, words.relatedArticles, articleList(originArticles(articles))),
    ...section(
      2,
      words.latestChanges,
      listOrNothing(
        updates.slice(0, 2).map((update) =>
          fillLine(datedLink, {
            date: formatDate(update.date),
            title: link(updateUrl(update.id), updateTitle(update)),
          }),
        ),
      ),
    ),
  ];
}

/** The home page. */
export const homePages = (archive: Archive): MarkdownPage[] => [
  {
    page: url(),
    title: archive.site.name,
    description: archive.site.description,
    blocks: () => homeBlocks(archive),
  },
];
