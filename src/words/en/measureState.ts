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
export const howSureOfDay = 'This date is {confidence}.';

/** The label of each reach of a measure. */
export const reachLabels: Record<MeasureState<never>['reach'], string> = {
  part: 'Partly in effect',
  full: 'Fully in effect',
  announced: 'Announced, not yet in effect',
};

/** How certain the state of a measure is, by its confidence level, if a document confirms it. */
export const confirmedState: Record<Confidence, string> = {
  high: 'Well documented, last confirmed {date}',
  medium: 'Last confirmed {date}',
  low: 'Uncertain, last confirmed {date}',
};
/** How certain the state of a measure is if no later document confirms it. */
export const unconfirmedState: Record<Confidence, string> = {
  high: 'Well documented',
  medium: 'No later confirmation',
  low: 'Uncertain',
};

/** A note to a chart, with a list of `dashedBar`. */
export const dashedBars = 'Last confirmed, and dashed from then on: {bars}.';
export const dashedBar = '{measure} on {date}';

export const measuresInForce = {
  one: 'On {date}, {count} measure is in effect.',
  other: 'On {date}, {count} measures are in effect.',
} satisfies Plural;
export const measuresWereInForce = {
  one: 'On {date}, {count} measure was in effect.',
  other: 'On {date}, {count} measures were in effect.',
} satisfies Plural;
export const noMeasureInForce = 'On {date}, no measure is in effect.';
export const noMeasureWasInForce = 'On {date}, no measure was in effect.';
export const invalidDay = 'Pick a date from {from} to {to}. Showing {to}, when this site was last checked.';

/** A change in a measure: one of the phrases below. */
export const changeOfMeasure = '{measure}: {change}';
export const announced = 'announced';
export const announcedInPart = 'announced and partly in effect the same day';
export const announcedInFull = 'announced and fully in effect the same day';
export const beginsInPart = 'takes effect in part';
export const beginsInFull = 'takes effect in full';
export const noLongerInForce = 'is no longer in effect';
export const nowInFull = 'is now fully in effect';
export const nowInPart = 'is now only partly in effect';
export const stageBegins = 'another stage begins';
export const stageEnds = 'a stage ends';

export const measureIssued = '{measure}, issued {date}.';
export const fromInPart = 'From {from}, partly in effect.';
export const fromInFull = 'From {from}, fully in effect.';
export const fromToInPart = 'From {from} to {to}, partly in effect.';
export const fromToInFull = 'From {from} to {to}, fully in effect.';
