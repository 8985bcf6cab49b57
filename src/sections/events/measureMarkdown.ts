import {
  type Block,
  fillLine,
  heading,
  link,
  list,
  namedFact,
  paragraph,
  spaced,
} from '../../markdown/nodes.ts';
import type { Measure, MeasureStage } from '../../record/model.ts';
import { watchUrl } from '../../site/urls.ts';
import * as words from '../../words/en/events.ts';
import { confidenceLabels } from '../../words/en/measureState.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { ensurePeriod } from '../../words/wording.ts';

function stageDays({ from, to, binding }: MeasureStage): string {
  const date = formatDate(from);
  return to
    ? fillText(binding ? words.bindingFromTo : words.announcedOnTo, { date, end: formatDate(to) })
    : fillText(binding ? words.bindingFrom : words.announcedOn, { date });
}

/** What a measure demands, of whom and from when, as on the page of its event. */
export function measureBlocks(measure: Measure, isOneOfSeveral: boolean): Block[] {
  const openDates = measure.watch.filter(({ outcome }) => outcome === undefined);
  return [
    heading(
      2,
      isOneOfSeveral ? fillText(words.measureTitleOf, { measure: measure.label }) : words.measureTitle,
    ),
    paragraph(ensurePeriod(measure.short)),
    list([
      namedFact(words.issuedBy, measure.agency),
      namedFact(words.authority, measure.authority),
      namedFact(words.mustComply, measure.binds.map(({ name }) => name).join('; ')),
      ...measure.stages.map((stage) =>
        namedFact(
          stageDays(stage),
          spaced(
            ensurePeriod(stage.what),
            stage.confidence &&
              fillText(words.confidenceOfDay, { confidence: confidenceLabels[stage.confidence] }),
          ),
        ),
      ),
      ...(measure.exceptions.length > 0 ? [namedFact(words.notCovered, undefined, measure.exceptions)] : []),
      ...(openDates.length > 0
        ? [
            namedFact(
              words.datesAhead,
              undefined,
              openDates.map(({ id, date, title }) =>
                fillLine(words.dateAhead, { date: formatDate(date), title: link(watchUrl(id), title) }),
              ),
            ),
          ]
        : []),
      ...(measure.penalties ? [namedFact(words.penalties, measure.penalties)] : []),
    ]),
  ];
}
