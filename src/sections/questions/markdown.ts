import { citeQuestion } from '../../files/citation.ts';
import { citeBlocks } from '../../markdown/cite.ts';
import { eventList, linkList } from '../../markdown/lists.ts';
import {
  type Block,
  link,
  list,
  listOrNothing,
  namedFact,
  paragraph,
  section,
  spaced,
  strong,
} from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import { sourceList } from '../../markdown/sources.ts';
import { firstPublishedOn } from '../../record/link/updates.ts';
import type { Archive, Question, Site } from '../../record/model.ts';
import { isInForce } from '../../record/time/inForce.ts';
import { absolute, eventUrl, questionUrl } from '../../site/urls.ts';
import { citeListPage, citeOtherPage } from '../../words/citationLines.ts';
import * as words from '../../words/en/questions.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { plural } from '../../words/plural.ts';
import { ensurePeriod, leadingSentences } from '../../words/wording.ts';
import { questionGroups } from './groups.ts';

const measureStates = ({ measures }: Question, { reviewed }: Site): Block[] =>
  listOrNothing(
    measures.map((measure) =>
      namedFact(
        link(eventUrl(measure.event.id), measure.name),
        fillText(words.stateOn, {
          state: isInForce(measure, reviewed) ? words.inForce : words.notInForce,
          date: formatDate(reviewed),
          status: ensurePeriod(measure.status),
        }),
      ),
    ),
  );

/** What the page of a question says, in its order. */
function questionBlocks(question: Question, { site, questions, measures, updates }: Archive): Block[] {
  const group = site.questionGroups.find(({ id }) => id === question.group);
  const others = questions.filter((other) => other !== question && other.group === question.group);
  const citation = citeQuestion(question, site, firstPublishedOn(updates, site));
  const checked = measures.length > 0 ? words.lastCheckedNoAdvice : words.lastChecked;
  return [
    paragraph(question.answer),
    ...(question.caution ? [paragraph(spaced(strong(words.caution), question.caution))] : []),
    paragraph(fillText(checked, { date: formatDate(site.reviewed) })),
    ...section(2, words.measuresBehind, measureStates(question, site)),
    ...section(2, words.sources, sourceList(question.sources)),
    ...citeBlocks(citeOtherPage(citation).chicago),
    ...section(2, words.whatHappened, eventList(question.events)),
    ...section(
      2,
      fillText(words.moreQuestions, { group: group?.name ?? '' }),
      linkList(others.map(({ id, question: label }) => ({ label, to: questionUrl(id) }))),
    ),
  ];
}

/** The list of questions, and the page of each. */
export function questionPages(archive: Archive): MarkdownPage[] {
  const { site, questions } = archive;
  const lede = plural(questions.length, words.pageLede);
  return [
    {
      page: questionUrl(),
      title: words.pageTitle,
      description: lede,
      blocks: () => [
        paragraph(lede),
        ...questionGroups(site, questions).flatMap(({ name, members }) =>
          section(2, name, [
            list(
              members.map(({ id, question, answer }) => ({
                line: link(questionUrl(id), question),
                below: [paragraph(leadingSentences(answer))],
              })),
            ),
          ]),
        ),
        ...citeBlocks(citeListPage(words.pageTitle, site, absolute(questionUrl()))),
      ],
    },
    ...questions.map((question) => ({
      page: questionUrl(question.id),
      title: question.question,
      description: leadingSentences(question.answer, 120),
      notes: question.sources,
      blocks: () => questionBlocks(question, archive),
    })),
  ];
}
