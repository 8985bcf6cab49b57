import { certainUntil, formatCertainty } from '../record/time/confirmed.ts';
import { formatDate } from './format.ts';
import type { Reach, StagedMeasure } from '../record/time/inForce.ts';
import type { MeasureChange } from '../record/time/dayState.ts';
import type { Measure } from '../record/model.ts';
import { pluralize } from './wording.ts';

/** The label of each confidence level of a date. */
export const confidenceLabels = {
  high: 'well documented',
  medium: 'likely, not certain',
  low: 'uncertain',
} as const;

/** The label of each reach of a measure. */
export const reachLabels = {
  part: 'Binding in part',
  full: 'Binding in full',
  announced: 'Announced, binding nobody yet',
} as const;

/** Returns a sentence with the number of measures in force on a day, in the present tense for the day of the last review. */
export function daySummary(day: string, count: number, reviewed: string): string {
  const today = day === reviewed;
  const on = `On ${formatDate(day)}:`;
  if (count === 0) return `${on} no measure ${today ? 'binds' : 'bound'} anyone.`;
  const verb = today ? (count === 1 ? 'binds' : 'bind') : 'bound';
  return `${on} ${pluralize(count, 'measure')} ${verb} someone.`;
}

/** Returns the message for a value that is not a day from `from` to the last review. */
export function invalidDayMessage(from: string, reviewed: string): string {
  return `That is not a day from ${formatDate(from)} to ${formatDate(reviewed)}. Shown is ${formatDate(reviewed)}, the day of review.`;
}

const isBinding = (reach: Reach): reach is 'part' | 'full' => reach === 'part' || reach === 'full';

/** Describes a change in a measure in a few words, to follow its name and a colon. */
export function describeChange({
  before,
  after,
  begins,
}: Omit<MeasureChange<StagedMeasure>, 'measure'>): string {
  if (before === 'none')
    return isBinding(after) ? `announced, and binds in ${after} from this day` : 'announced';
  if (isBinding(after) && !isBinding(before)) return `begins to bind, in ${after}`;
  if (isBinding(before) && !isBinding(after)) return 'no longer binds anyone';
  if (before === 'part' && after === 'full') return 'now binds in full';
  if (before === 'full' && after === 'part') return 'now binds in part only';
  return begins.length > 0 ? 'a further stage begins' : 'a stage ends';
}

/** Describes a measure in sentences: its name, its date of issue and its binding stages with their reach; if its state on `day` is not certain, also when it was last confirmed. */
export function describeMeasure(measure: Measure, day: string): string {
  const stages = measure.stages
    .filter(({ binding }) => binding)
    .map(
      ({ from, to, reach }) =>
        ` From ${formatDate(from)}${to ? ` to ${formatDate(to)}` : ''}, binding in ${reach}.`,
    );
  const uncertainty = certainUntil(measure, day) < day ? ` ${formatCertainty(measure, day)}.` : '';
  return `${measure.name}, issued ${formatDate(measure.issued)}.${stages.join('')}${uncertainty}`;
}
