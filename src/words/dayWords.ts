import { type Certainty, certaintyOn, certainUntil } from '../record/time/confirmed.ts';
import type { MeasureChange } from '../record/time/dayState.ts';
import type { Reach, StagedMeasure } from '../record/time/inForce.ts';
import type { Measure } from '../record/model.ts';
import * as words from './en/measureState.ts';
import { fillText } from './fill.ts';
import { formatDate } from './format.ts';
import { plural } from './plural.ts';
import { ensurePeriod } from './wording.ts';

/** Returns how certain the state of a measure is, without a period; `{date}` stands for the day of the last confirmation, if there is one. */
export const certaintyTemplate = ({ confidence, on }: Certainty): string =>
  (on === undefined ? words.unconfirmedState : words.confirmedState)[confidence];

/** Returns how certain the state of a measure is on a day, as plain text without a period. */
export function formatCertainty(measure: Parameters<typeof certaintyOn>[0], day: string): string {
  const certainty = certaintyOn(measure, day);
  return fillText(certaintyTemplate(certainty), { date: certainty.on ? formatDate(certainty.on) : '' });
}

/** Returns a sentence listing the bars of a chart that are dashed and the day after which each one is; empty if every state is certain. */
export function dashedBarsNote(measures: readonly Measure[], day: string): string {
  const bars = measures.flatMap((measure) => {
    const certain = certainUntil(measure, day);
    return certain < day
      ? [fillText(words.dashedBar, { measure: measure.label, date: formatDate(certain) })]
      : [];
  });
  return bars.length === 0 ? '' : fillText(words.dashedBars, { bars: bars.join('; ') });
}

/** Returns a sentence with the number of measures in force on a day, in the present tense for the day of the last review. */
export function daySummary(day: string, count: number, reviewed: string): string {
  const date = formatDate(day);
  if (count === 0)
    return fillText(day === reviewed ? words.noMeasureInForce : words.noMeasureWasInForce, { date });
  return fillText(plural(count, day === reviewed ? words.measuresInForce : words.measuresWereInForce), {
    date,
  });
}

/** Returns the message for a value that is not a day from `from` to the last review. */
export function invalidDayMessage(from: string, reviewed: string): string {
  return fillText(words.invalidDay, { from: formatDate(from), to: formatDate(reviewed) });
}

const isBinding = (reach: Reach): reach is 'part' | 'full' => reach === 'part' || reach === 'full';

/** Describes a change in a measure in a few words, to follow its name and a colon. */
export function describeChange({
  before,
  after,
  begins,
}: Omit<MeasureChange<StagedMeasure>, 'measure'>): string {
  if (before === 'none') {
    if (!isBinding(after)) return words.announced;
    return after === 'full' ? words.announcedInFull : words.announcedInPart;
  }
  if (isBinding(after) && !isBinding(before))
    return after === 'full' ? words.beginsInFull : words.beginsInPart;
  if (isBinding(before) && !isBinding(after)) return words.noLongerInForce;
  if (before === 'part' && after === 'full') return words.nowInFull;
  if (before === 'full' && after === 'part') return words.nowInPart;
  return begins.length > 0 ? words.stageBegins : words.stageEnds;
}

/** Describes a binding stage in a sentence: its days and its reach. */
function describeStage({ from, to, reach }: Measure['stages'][number]): string {
  const full = reach === 'full';
  if (to === undefined)
    return fillText(full ? words.fromInFull : words.fromInPart, { from: formatDate(from) });
  return fillText(full ? words.fromToInFull : words.fromToInPart, {
    from: formatDate(from),
    to: formatDate(to),
  });
}

/** Describes a measure in sentences: its name, its date of issue and its binding stages with their reach; if its state on `day` is not certain, also when it was last confirmed. */
export function measureHistory(measure: Measure, day: string): string {
  return [
    fillText(words.measureIssued, { measure: measure.name, date: formatDate(measure.issued) }),
    ...measure.stages.filter(({ binding }) => binding).map(describeStage),
    ...(certainUntil(measure, day) < day ? [ensurePeriod(formatCertainty(measure, day))] : []),
  ].join(' ');
}
