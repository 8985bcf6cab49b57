import { citeBlocks } from '../../markdown/cite.ts';
import {
  type Block,
  fillLine,
  type Inline,
  type Item,
  joined,
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
import { sourcesInLine } from '../../markdown/sources.ts';
import { confirmationOn } from '../../record/time/confirmed.ts';
import { boundGroupsIn, type MeasureState, stateOn } from '../../record/time/dayState.ts';
import { forGroup } from '../../record/time/inForce.ts';
import { boundGroups } from '../../record/select/comparison.ts';
import { shortReference } from '../../record/link/references.ts';
import { watchStateOn } from '../../record/link/watch.ts';
import type { Archive, Group, Measure, Watch } from '../../record/model.ts';
import { absolute, dataUrl, eventUrl, inForceUrl } from '../../site/urls.ts';
import { citeListPage } from '../../words/citationLines.ts';
import { daySummary, describeChange, formatCertainty, measureHistory } from '../../words/dayWords.ts';
import * as words from '../../words/en/inForce.ts';
import { entrySources } from '../../words/en/markdown.ts';
import { changeOfMeasure, confidenceLabels, howSureOfDay, reachLabels } from '../../words/en/measureState.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate, formatDateRange } from '../../words/format.ts';
import { plural } from '../../words/plural.ts';
import { ensurePeriod } from '../../words/wording.ts';
import { changeDays, type ChangeDay, groupsPhrase, lessSureDays } from './days.ts';

const measureLink = ({ event, name }: Measure) => link(eventUrl(event.id), name);

/** A group with what binds it over time, or why nothing does. */
const groupFact = ({ id, name, says, measures }: Group, reviewed: string): Item =>
  namedFact(
    name,
    measures.length > 0
      ? measures.map((measure) => measureHistory(forGroup(measure, id), reviewed)).join(' ')
      : ensurePeriod(says ?? words.noneAppliesToThem),
  );

function stageLine({ from, to, what, confidence }: MeasureState<Measure>['stages'][number]): Inline {
  const sentence = ensurePeriod(what);
  return spaced(
    to
      ? fillText(words.stageOn, { dates: formatDateRange(from, to), what: sentence })
      : fillText(words.stageSince, { date: formatDate(from), what: sentence }),
    confidence && fillText(howSureOfDay, { confidence: confidenceLabels[confidence] }),
  );
}

/** A measure as it stood on the day of review: what it demands, of whom, and what confirms it. */
function stateItem({ measure, reach, stages }: MeasureState<Measure>, reviewed: string): Item {
  const groups = reach === 'announced' ? measure.binds : boundGroupsIn(measure.binds, stages);
  const confirmed = confirmationOn(measure, reviewed);
  return {
    line: fillLine(words.reachOnDay, {
      reach: [measureLink(measure), '. ', strong(reachLabels[reach])],
      date: formatDate(reviewed),
      what: ensurePeriod(measure.short),
    }),
    below: [
      list([
        namedFact(words.whoMustComply, groups.map(({ name }) => name).join('; ')),
        namedFact(words.whatApplies, undefined, [
          ...(reach === 'announced' ? [fillText(words.issued, { date: formatDate(measure.issued) })] : []),
          ...stages.map(stageLine),
        ]),
        namedFact(
          words.confirmed,
          spaced(
            ensurePeriod(formatCertainty(measure, reviewed)),
            confirmed &&
              fillLine(words.confirmedBy, {
                source: link(confirmed.source.url, shortReference(confirmed.source)),
              }),
            fillText(words.asOf, { date: formatDate(reviewed), status: ensurePeriod(measure.status) }),
          ),
        ),
      ]),
    ],
  };
}

/** A date to watch: what to check then, or what was found. */
function watchItem({ date, title, check, measures, sources, outcome }: Watch): Item {
  const allSources = [...sources, ...(outcome?.sources ?? [])];
  return namedFact(
    formatDate(date),
    spaced(
      ensurePeriod(title),
      outcome
        ? [fillText(words.checkedOn, { date: formatDate(outcome.on) }), ' ', ensurePeriod(outcome.what)]
        : fillText(words.toCheck, { what: ensurePeriod(check) }),
      measures.length > 0 && [joined(measures.map(measureLink), ', '), '.'],
      allSources.length > 0 && fillLine(entrySources, { sources: sourcesInLine(allSources) }),
    ),
  );
}

function datesAhead(watch: readonly Watch[], reviewed: string): Block[] {
  const { passed, ahead, settled } = watchStateOn(watch, reviewed);
  const date = formatDate(reviewed);
  return section(2, words.datesAhead, [
    paragraph(
      fillLine(words.datesAheadLede, {
        calendar: link(dataUrl('watch.ics'), words.calendar),
        json: link(dataUrl('watch.json'), words.json),
      }),
    ),
    ahead.length > 0 ? list(ahead.map(watchItem)) : paragraph(fillText(words.noDateAhead, { date })),
    ...section(
      3,
      words.passed,
      passed.length > 0 ? [paragraph(fillText(words.passedNote, { date })), list(passed.map(watchItem))] : [],
    ),
    ...section(3, words.settled, listOrNothing(settled.map(watchItem))),
  ]);
}

/** A measure in force from a day on, and for whom. */
const boundLine = ({ measure, stages }: MeasureState<Measure>, day: string, reviewed: string): Inline =>
  spaced(
    fillLine(words.measureForGroups, {
      measure: measureLink(measure),
      groups: joined(
        boundGroups(measure, day).map((bound) =>
          fillText(groupsPhrase(bound), {
            groups: bound.groups.map(({ name }) => name).join('; '),
            date: formatDate(bound.since),
            full: bound.full ? formatDate(bound.full) : '',
          }),
        ),
        '; ',
      ),
    }),
    ensurePeriod(formatCertainty(measure, reviewed)),
    lessSureDays(stages) > 0 && plural(lessSureDays(stages), words.lessSureDays),
    fillText(words.asOf, { date: formatDate(reviewed), status: ensurePeriod(measure.status) }),
  );

/** A day on which measures changed: what began, and what was in force from then on. */
function changeBlocks({ day, changes, binding, announced }: ChangeDay, reviewed: string): Block[] {
  const begins = changes.flatMap(({ measure, begins: stages }) =>
    stages.map(({ what, confidence }) =>
      namedFact(
        measure.label,
        spaced(
          ensurePeriod(what),
          confidence && fillText(howSureOfDay, { confidence: confidenceLabels[confidence] }),
        ),
      ),
    ),
  );
  const summaries = changes.map((change) =>
    fillText(changeOfMeasure, { measure: change.measure.label, change: describeChange(change) }),
  );
  return section(3, formatDate(day), [
    paragraph(ensurePeriod(summaries.join('; '))),
    ...listOrNothing(begins),
    paragraph(
      ensurePeriod(
        binding.length === 0 ? words.noneInForceFromThen : plural(binding.length, words.inForceFromThen),
      ),
    ),
    ...listOrNothing([
      ...binding.map((state) => boundLine(state, day, reviewed)),
      ...announced.map(({ measure }) =>
        spaced(
          fillLine(words.announcedOn, { measure: measureLink(measure), date: formatDate(measure.issued) }),
          ensurePeriod(formatCertainty(measure, reviewed)),
        ),
      ),
    ]),
  ]);
}

/** The page on what is in force. */
export function inForcePages({ site, groups, measures, watch }: Archive): MarkdownPage[] {
  const { reviewed, since, measuresScope } = site;
  const page = inForceUrl();
  const lede = fillText(words.pageLede, { from: formatDate(since), to: formatDate(reviewed) });
  const { binding, announced } = stateOn(measures, reviewed);
  const days = changeDays(measures, reviewed);
  return [
    {
      page,
      title: words.pageTitle,
      description: lede,
      blocks: () => [
        paragraph(spaced(daySummary(reviewed, binding.length, reviewed), lede)),
        ...(measuresScope ? [paragraph(measuresScope)] : []),
        ...section(2, words.overTime, listOrNothing(groups.map((group) => groupFact(group, reviewed)))),
        ...section(
          2,
          fillText(words.tableLabel, { date: formatDate(reviewed) }),
          listOrNothing([...binding, ...announced].map((state) => stateItem(state, reviewed))),
        ),
        ...(watch.length > 0 ? datesAhead(watch, reviewed) : []),
        ...section(2, words.everyChange, [
          paragraph(plural(days.length, words.changesLede)),
          ...days.flatMap((day) => changeBlocks(day, reviewed)),
        ]),
        ...citeBlocks(citeListPage(words.pageTitle, site, absolute(page))),
      ],
    },
  ];
}
