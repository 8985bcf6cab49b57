import { citeBlocks } from '../../markdown/cite.ts';
import {
  type Block,
  fillLine,
  heading,
  type Inline,
  type Item,
  link,
  listOrNothing,
  namedFact,
  numberedList,
  paragraph,
  section,
  spaced,
  strong,
} from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import { noteMarks, sourceList } from '../../markdown/sources.ts';
import type { Archive, Reader, Reference, Rule } from '../../record/model.ts';
import {
  guideSources,
  ruleDays,
  ruleMeasures,
  ruleStatusOn,
  type RuleStatus,
} from '../../record/select/guide.ts';
import { absolute, eventUrl, guideUrl } from '../../site/urls.ts';
import { citeListPage } from '../../words/citationLines.ts';
import * as words from '../../words/en/guide.ts';
import { confidenceLabels, howSureOfDay } from '../../words/en/measureState.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate, formatDateRange } from '../../words/format.ts';
import { plural } from '../../words/plural.ts';
import { ruleStatusText } from '../../words/ruleStatus.ts';
import { ruleVerdict } from '../../words/ruleVerdict.ts';
import { ensurePeriod } from '../../words/wording.ts';

/** What the guide is written as of, and the numbered notes of its page. */
interface Context {
  reviewed: string;
  notes: readonly Reference[];
}

/** The status of a rule's measure, in a sentence. */
const statusSentence = (status: RuleStatus): string =>
  fillText(ensurePeriod(ruleStatusText(status)), {
    date: status.certainty.on ? formatDate(status.certainty.on) : '',
  });

/** The measure a rule follows from, or does not, and since when. */
function measureGround({ measure, verdict }: Rule, days: ReturnType<typeof ruleDays>): string | undefined {
  if (!measure) return undefined;
  const what =
    verdict === 'allowed' ? fillText(words.notCoveredBy, { measure: measure.label }) : measure.label;
  if (!days) return fillText(words.ground, { what });
  return fillText(days.to ? words.groundDuring : words.groundSince, {
    what,
    date: formatDateRange(days.from, days.to ?? days.from),
  });
}

/** What a rule follows from: a measure, an event, and how sure the dates are. */
function groundOf(rule: Rule, { reviewed }: Context): Inline {
  const { measure, stage, event } = rule;
  const days = ruleDays(rule, reviewed);
  const status = measure && ruleStatusOn({ ...rule, measure }, reviewed);
  const eventLink = event && link(eventUrl(event.id), event.label ?? event.headline);
  const seeEvent =
    measure || !days
      ? fillLine(words.seeEvent, { event: eventLink })
      : fillLine(words.seeEventOn, {
          event: eventLink,
          date: formatDateRange(days.from, days.to ?? days.from),
        });
  return spaced(
    measureGround(rule, days),
    eventLink && seeEvent,
    stage?.confidence && fillText(howSureOfDay, { confidence: confidenceLabels[stage.confidence] }),
    // The status of a measure is told once, below the rules; that of a stage that does not apply is told here.
    status?.stage && statusSentence(status),
  );
}

const ruleItem = (rule: Rule, reader: Reader, context: Context): Item =>
  namedFact(
    ruleVerdict(rule, reader),
    spaced(rule.says, noteMarks(rule.sources, context.notes), groundOf(rule, context)),
  );

/** The status of each measure that the rules of a reader name. */
function measureStates(reader: Reader, { reviewed }: Context): Block[] {
  const items = ruleMeasures(reader.rules).map(({ measure, groups }) => {
    const names = groups.map(({ name }) => name).join('; ');
    return namedFact(
      link(eventUrl(measure.event.id), measure.label),
      spaced(
        statusSentence(ruleStatusOn({ measure }, reviewed)),
        fillText(words.restsOn, { authority: ensurePeriod(measure.authority) }),
        names && fillText(words.whoMustComply, { groups: ensurePeriod(names) }),
      ),
    );
  });
  return section(3, fillText(words.statusOn, { date: formatDate(reviewed) }), listOrNothing(items));
}

/** What the guide says to one kind of reader. */
const readerBlocks = (reader: Reader, context: Context): Block[] => [
  heading(2, reader.name),
  paragraph(spaced(reader.answer, noteMarks(reader.sources, context.notes))),
  paragraph(reader.who),
  ...section(
    3,
    words.whatToDoNext,
    listOrNothing(reader.next.map(({ says, sources }) => spaced(says, noteMarks(sources, context.notes)))),
  ),
  heading(3, words.ruleByRule),
  numberedList(reader.rules.map((rule) => ruleItem(rule, reader, context))),
  ...measureStates(reader, context),
];

/** The page of the guide. */
export function guidePages({ site, guide }: Archive): MarkdownPage[] {
  const notes = guideSources(guide);
  const context = { reviewed: site.reviewed, notes };
  return [
    {
      page: guideUrl(),
      title: words.pageTitle,
      description: words.pageLede,
      notes,
      blocks: () => [
        paragraph(
          spaced(
            strong(words.notLegalAdvice),
            fillText(words.statusAsOf, { date: formatDate(site.reviewed) }),
          ),
        ),
        ...guide.flatMap((reader) => readerBlocks(reader, context)),
        ...section(2, plural(notes.length, words.sources), sourceList(notes)),
        ...citeBlocks(citeListPage(words.pageTitle, site, absolute(guideUrl()))),
      ],
    },
  ];
}
