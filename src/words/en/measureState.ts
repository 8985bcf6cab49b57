import type { Measure } from '../../record/model.ts';
import type { MeasureState } from '../../record/time/dayState.ts';
import type { Plural } from '../plural.ts';

type Confidence = Measure['confidence'];

/** The label of each confidence level of a date. */
export const confidenceLabels: Record<Confidence, string> = {
  high: 'well documented',
  medium: 'likely, not certain',
  low: 'uncertain',
};
/** With one of `confidenceLabels`. */
export const howSureOfDay = 'How sure we are of this day: {confidence}.';

/** The label of each reach of a measure. */
export const reachLabels: Record<MeasureState<never>['reach'], string> = {
  part: 'Binding in part',
  full: 'Binding in full',
  announced: 'Announced, binding nobody yet',
};

/** How certain the state of a measure is, by its confidence level, if a document confirms it. */
export const confirmedState: Record<Confidence, string> = {
  high: 'Well documented, last confirmed on {date}',
  medium: 'Last confirmed on {date}',
  low: 'Uncertain, last confirmed on {date}',
};
/** How certain the state of a measure is if no later document confirms it. */
export const unconfirmedState: Record<Confidence, string> = {
  high: 'Well documented',
  medium: 'No later confirmation found',
  low: 'Uncertain',
};

/** A note to a chart, with a list of `dashedBar`. */
export const dashedBars = 'Dashed after the day last confirmed: {bars}.';
export const dashedBar = '{measure}, {date}';

export const measuresBind = {
  one: 'On {date}: {count} measure binds someone.',
  other: 'On {date}: {count} measures bind someone.',
} satisfies Plural;
export const measuresBound = {
  one: 'On {date}: {count} measure bound someone.',
  other: 'On {date}: {count} measures bound someone.',
} satisfies Plural;
export const noMeasureBinds = 'On {date}: no measure binds anyone.';
export const noMeasureBound = 'On {date}: no measure bound anyone.';
export const invalidDay = 'That is not a day from {from} to {to}. Shown is {to}, the day of review.';

/** A change in a measure: one of the phrases below. */
export const changeOfMeasure = '{measure}: {change}';
export const announced = 'announced';
export const announcedBindingInPart = 'announced, and binds in part from this day';
export const announcedBindingInFull = 'announced, and binds in full from this day';
export const beginsInPart = 'begins to bind, in part';
export const beginsInFull = 'begins to bind, in full';
export const noLongerBinds = 'no longer binds anyone';
export const nowInFull = 'now binds in full';
export const nowInPart = 'now binds in part only';
export const stageBegins = 'a further stage begins';
export const stageEnds = 'a stage ends';

export const measureIssued = '{measure}, issued {date}.';
export const fromInPart = 'From {from}, binding in part.';
export const fromInFull = 'From {from}, binding in full.';
export const fromToInPart = 'From {from} to {to}, binding in part.';
export const fromToInFull = 'From {from} to {to}, binding in full.';
