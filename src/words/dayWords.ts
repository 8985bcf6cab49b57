import { certainUntil, certaintyInWords } from '../record/time/confirmed.ts';
import { dateInWords } from '../record/time/dates.ts';
import type { Reach, Staged } from '../record/time/inForce.ts';
import type { Change } from '../record/time/dayState.ts';
import type { Measure } from '../record/model.ts';
import { counted } from './wording.ts';

/** How sure the record is of a day, in words. */
export const dayCertainty = {
  high: 'well documented',
  medium: 'likely, not certain',
  low: 'uncertain',
} as const;

/** How far a measure reaches, in words. */
export const reachWords = {
  part: 'Binding in part',
  full: 'Binding in full',
  announced: 'Announced, binding nobody yet',
} as const;

/** How many measures bind someone on a day, as a sentence; the last day is told as today. */
export function dayInWords(day: string, count: number, reviewed: string): string {
  const today = day === reviewed;
  const on = `On ${dateInWords(day)}:`;
  if (count === 0) return `${on} no measure ${today ? 'binds' : 'bound'} anyone.`;
  const verb = today ? (count === 1 ? 'binds' : 'bind') : 'bound';
  return `${on} ${counted(count, 'measure')} ${verb} someone.`;
}

/** What is said where a value is no day between two days. */
export function noSuchDay(from: string, reviewed: string): string {
  return `That is not a day from ${dateInWords(from)} to ${dateInWords(reviewed)}. Shown is ${dateInWords(reviewed)}, the day of review.`;
}

const binds = (reach: Reach): reach is 'part' | 'full' => reach === 'part' || reach === 'full';

/** A change of a measure in a few words, to stand after its name and a colon. */
export function changeInWords({ before, after, begins }: Omit<Change<Staged>, 'measure'>): string {
  if (before === 'none') return binds(after) ? `announced, and binds in ${after} from this day` : 'announced';
  if (binds(after) && !binds(before)) return `begins to bind, in ${after}`;
  if (binds(before) && !binds(after)) return 'no longer binds anyone';
  if (before === 'part' && after === 'full') return 'now binds in full';
  if (before === 'full' && after === 'part') return 'now binds in part only';
  return begins.length > 0 ? 'a further stage begins' : 'a stage ends';
}

/** The life of a measure in sentences: its name, its issue, and its binding stages with their reach; where it is not certain that it still holds on a day, when that was last confirmed. */
export function measureInWords(measure: Measure, day: string): string {
  const stages = measure.stages
    .filter(({ binding }) => binding)
    .map(
      ({ from, to, reach }) =>
        ` From ${dateInWords(from)}${to ? ` to ${dateInWords(to)}` : ''}, binding in ${reach}.`,
    );
  const doubt = certainUntil(measure, day) < day ? ` ${certaintyInWords(measure, day)}.` : '';
  return `${measure.name}, issued ${dateInWords(measure.issued)}.${stages.join('')}${doubt}`;
}
