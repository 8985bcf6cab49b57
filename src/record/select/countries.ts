import type { StepAction } from '../schema/actors.ts';
import { dateInWords } from '../time/dates.ts';
import type { Country } from '../model.ts';
import type { Problem } from '../problems.ts';
import type { Records } from '../records.ts';

export type { StepAction };

/** The kinds of step with their names and what each does and does not do, from the furthest reaching down. */
export const stepKinds: Record<StepAction, { name: string; says: string }> = {
  'ban-sales': {
    name: 'Ban on sales',
    says: 'The supplier may not sell or update in the country. Using a copy one has is another matter.',
  },
  'ban-government': {
    name: 'Ban for government',
    says: 'Public bodies may not use it or must replace it. As a rule nobody else is bound.',
  },
  'ban-critical-infrastructure': {
    name: 'Ban for critical infrastructure',
    says: 'Operators of vital services, and often state systems, must replace it.',
  },
  sanction: {
    name: 'Sanction',
    says: 'People or companies are put on a list: assets, entry or public contracts are at stake. It is no ban on use by others.',
  },
  warning: {
    name: 'Warning',
    says: 'An authority warns of a risk under a law that lets it do so. Nothing is banned.',
  },
  recommendation: {
    name: 'Recommendation',
    says: 'An authority says whom it should not be used by. It binds nobody by itself.',
  },
  advice: { name: 'Advice', says: 'An authority gives advice to some or all. Nobody is bound.' },
  investigation: { name: 'Investigation', says: 'An authority asks questions. An inquiry is no finding.' },
  'parliamentary-resolution': {
    name: 'Resolution of a parliament',
    says: 'A parliament or one of its committees states its will. It is no law.',
  },
  statement: { name: 'Statement', says: 'An authority says what it holds. It changes nothing.' },
  none: {
    name: 'Looked at it, took no step',
    says: 'An authority spoke on the matter and took no measure that we found.',
  },
};

/** The kinds of step in their order, the furthest reaching first. */
export const stepOrder = Object.keys(stepKinds) as StepAction[];

/** The step that stands for a country on a map: the one marked as main, or its first. */
export function mainStep(country: Country): Country['steps'][number] | undefined {
  return country.steps.find(({ main }) => main) ?? country.steps[0];
}

/** A step in a line: what, when and by whom. */
export function stepInWords({ action, date, by }: Country['steps'][number]): string {
  return `${stepKinds[action].name}, ${dateInWords(date)}, by ${by}`;
}

/** The fill a kind of step is drawn with: the pattern of its own in the same page, or none where no step was taken. */
export function fillOf(action: StepAction): string | undefined {
  return action === 'none' ? undefined : `url(#step-${action})`;
}

/** Reports countries that a map could not draw: without one main step, or with the number of another country. */
export function checkCountries(countries: Records['countries'], problems: Problem[]): void {
  const byNumber = new Map<string, string>();
  for (const { file, atlas, steps } of countries) {
    const marked = steps.flatMap(({ main }, index) => (main ? [index] : []));
    if (atlas && marked.length === 0)
      problems.push({
        file,
        field: 'steps',
        message: 'has no main step: mark the one that stands for the country on the map with main: true',
      });
    for (const index of marked.slice(1))
      problems.push({
        file,
        field: `steps[${index}].main`,
        message: `is true for a second step: only one stands for the country, and steps[${marked[0]}] does already`,
      });
    const other = atlas && byNumber.get(atlas);
    if (atlas && other)
      problems.push({ file, field: 'atlas', value: atlas, message: `is the number of ${other} already` });
    else if (atlas) byNumber.set(atlas, file);
  }
}
