import type { MeasureRecord } from '../schema/measure.ts';
import { dateInWords } from './dates.ts';
import { changeDays, isInForce, type Stage, stagesOn } from './inForce.ts';
import type { Links } from '../link/links.ts';
import type { Confirmation, Measure, MeasureStage, Source } from '../model.ts';
import type { Problem } from '../problems.ts';
import type { Filed } from '../records.ts';
import { withPlace } from '../link/references.ts';

type Confirmed = Pick<Measure, 'issued' | 'stages' | 'confirmed' | 'confidence'>;

/** Fills in the document of a confirmation; one later than the review is a problem. */
export function linkConfirmation(
  { on, source: id, at }: NonNullable<MeasureRecord['confirmed']>,
  place: { file: string; field: string },
  links: Links,
  reviewed: string | undefined,
): Confirmation | undefined {
  const source = links.one<Source>('sources', id, { ...place, field: `${place.field}.source` });
  if (reviewed !== undefined && on > reviewed)
    links.problems.push({
      ...place,
      field: `${place.field}.on`,
      value: on,
      message: `lies after ${reviewed}, the day content/site.yaml says the record was last checked (reviewed)`,
    });
  return source && { on, source: withPlace(source, at) };
}

/** The latest confirmation of what a measure does on a day: of the stages that hold, each by its own or that of the measure; of the measure where none holds. */
export function confirmationOn(
  { stages, confirmed }: Omit<Confirmed, 'confidence' | 'issued'>,
  day: string,
): Confirmation | undefined {
  const holding: MeasureStage[] = stagesOn({ stages }, day);
  const found = holding.length > 0 ? holding.map((stage) => stage.confirmed ?? confirmed) : [confirmed];
  return found
    .filter((one) => one !== undefined && one.on <= day)
    .reduce((a, b) => (a && b && b.on > a.on ? b : (a ?? b)), undefined);
}

/** The last day up to which it is certain what a measure does, seen from a day: the day itself where the record is sure, else the day it was last confirmed, or last changed if that is later. */
export function certainUntil(measure: Confirmed, day: string): string {
  if (measure.confidence === 'high' || !isInForce(measure, day)) return day;
  const changed = changeDays(measure, day).at(-1) ?? measure.issued;
  const confirmed = confirmationOn(measure, day)?.on ?? changed;
  return confirmed > changed ? confirmed : changed;
}

/** How sure the record is of what it says of a measure: words and, after them, the day it was last confirmed. */
export interface Certainty {
  words: string;
  on?: string;
}

/** How sure the record is of what it says of a measure on a day. */
export function certaintyOn(measure: Omit<Confirmed, 'issued'>, day: string): Certainty {
  const on = confirmationOn(measure, day)?.on;
  const words = {
    high: on ? 'Well documented, last confirmed on' : 'Well documented',
    medium: on ? 'Last confirmed on' : 'No later confirmation found',
    low: on ? 'Uncertain, last confirmed on' : 'Uncertain',
  }[measure.confidence];
  return on === undefined ? { words } : { words, on };
}

/** How sure the record is of what it says of a measure on a day, as plain text without a period. */
export function certaintyInWords(measure: Omit<Confirmed, 'issued'>, day: string): string {
  const { words, on } = certaintyOn(measure, day);
  return on === undefined ? words : `${words} ${dateInWords(on)}`;
}

/** Which bars of a drawing are dashed, and after which day, as a sentence; empty where every state is certain. */
export function dashedInWords(measures: readonly Measure[], day: string): string {
  const dashed = measures.flatMap((measure) => {
    const certain = certainUntil(measure, day);
    return certain < day ? [`${measure.label}, ${dateInWords(certain)}`] : [];
  });
  return dashed.length === 0 ? '' : `Dashed after the day last confirmed: ${dashed.join('; ')}.`;
}

/** Measures in force of whose state the record is not sure, and that name no day on which it was last confirmed. */
export function missingConfirmations(
  measures: readonly (Filed &
    Omit<MeasureRecord, 'stages'> & { stages: (Stage & { confirmed?: unknown })[] })[],
  reviewed: string | undefined,
): Problem[] {
  if (reviewed === undefined) return [];
  return measures
    .filter(
      (measure) =>
        measure.confidence !== 'high' &&
        measure.confirmed === undefined &&
        stagesOn(measure, reviewed).some(({ confirmed }) => confirmed === undefined),
    )
    .map(({ file, confidence }) => ({
      file,
      field: 'confirmed',
      message: `is missing: the confidence is ${confidence}, so say on which day a document last shows that it holds`,
      hint: 'Write confirmed: { on: 2017-07-11, source: an-id, at: "5" }.',
    }));
}
