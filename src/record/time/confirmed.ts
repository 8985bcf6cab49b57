import type { MeasureRecord } from '../schema/measure.ts';
import { isInForce, reachChangeDays, type Stage, stagesOn } from './inForce.ts';
import type { LinkResolver } from '../link/links.ts';
import type { Confirmation, Measure, MeasureStage } from '../model.ts';
import type { Problem } from '../problems.ts';
import type { RecordBase } from '../records.ts';
import { withPinpoint } from '../link/references.ts';

type ConfirmedMeasure = Pick<Measure, 'issued' | 'stages' | 'confirmed' | 'confidence'>;

/** Resolves the source of a confirmation and reports a problem if it is dated after the record was last reviewed. */
export function linkConfirmation(
  { on, source: id, at }: NonNullable<MeasureRecord['confirmed']>,
  location: { file: string; field: string },
  links: LinkResolver,
  reviewed: string | undefined,
): Confirmation | undefined {
  const source = links.resolve('sources', id, {
    ...location,
    field: `${location.field}.source`,
  });
  if (reviewed !== undefined && on > reviewed)
    links.problems.push({
      ...location,
      field: `${location.field}.on`,
      value: on,
      message: `lies after ${reviewed}, the day content/site.yaml says the record was last checked (reviewed)`,
    });
  return source && { on, source: withPinpoint(source, at) };
}

/** Returns the latest confirmation, up to a day, of the stages in force on that day. A stage without its own confirmation uses the measure's; so does a measure with no stage in force. */
export function confirmationOn(
  { stages, confirmed }: Omit<ConfirmedMeasure, 'confidence' | 'issued'>,
  day: string,
): Confirmation | undefined {
  const active: MeasureStage[] = stagesOn({ stages }, day);
  const candidates = active.length > 0 ? active.map((stage) => stage.confirmed ?? confirmed) : [confirmed];
  return candidates
    .filter((candidate) => candidate !== undefined && candidate.on <= day)
    .reduce((a, b) => (a && b && b.on > a.on ? b : (a ?? b)), undefined);
}

/** Returns the last day, up to `day`, for which the state of a measure is certain: `day` itself if the confidence is high or the measure is not in force, otherwise the day it was last confirmed or its reach last changed, whichever is later. */
export function certainUntil(measure: ConfirmedMeasure, day: string): string {
  if (measure.confidence === 'high' || !isInForce(measure, day)) return day;
  const changed = reachChangeDays(measure, day).at(-1) ?? measure.issued;
  const confirmed = confirmationOn(measure, day)?.on ?? changed;
  return confirmed > changed ? confirmed : changed;
}

/** How certain the state of a measure is, and the day of the last confirmation. */
export interface Certainty {
  confidence: Measure['confidence'];
  on?: string;
}

/** Returns how certain the state of a measure is on a day. */
export function certaintyOn(measure: Omit<ConfirmedMeasure, 'issued'>, day: string): Certainty {
  const { confidence } = measure;
  const on = confirmationOn(measure, day)?.on;
  return on === undefined ? { confidence } : { confidence, on };
}

/** Reports measures in force whose confidence is not high and that lack a confirmation. */
export function missingConfirmations(
  measures: readonly (RecordBase &
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
