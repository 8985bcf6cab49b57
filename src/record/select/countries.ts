import type { StepAction } from '../schema/actors.ts';
import { formatDate } from '../../words/format.ts';
import type { Country } from '../model.ts';
import type { Problem } from '../problems.ts';
import type { Records } from '../records.ts';

export type { StepAction };

/** The name and description of each kind of step, the most far-reaching first. */
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

/** The kinds of step in order, the most far-reaching first. */
export const stepActions = Object.keys(stepKinds) as StepAction[];

/** Returns the step shown for a country on the map: the one marked as main, or the first. */
export function mainStep(country: Country): Country['steps'][number] | undefined {
  return country.steps.find(({ main }) => main) ?? country.steps[0];
}

/** Formats a step as one line: what, when and by whom. */
export function formatStep({ action, date, by }: Country['steps'][number]): string {
  return `${stepKinds[action].name}, ${formatDate(date)}, by ${by}`;
}

/** Returns the SVG fill for a kind of step, a reference to a pattern in the same page; undefined if no step was taken. */
export function stepFill(action: StepAction): string | undefined {
  return action === 'none' ? undefined : `url(#step-${action})`;
}

/** Reports countries the map could not draw: without exactly one main step, or with the atlas number of another country. */
export function checkCountries(countries: Records['countries'], problems: Problem[]): void {
  const byNumber = new Map<string, string>();
  for (const { file, atlas, steps } of countries) {
    const mainSteps = steps.flatMap(({ main }, index) => (main ? [index] : []));
    if (atlas && mainSteps.length === 0)
      problems.push({
        file,
        field: 'steps',
        message: 'has no main step: mark the one that stands for the country on the map with main: true',
      });
    for (const index of mainSteps.slice(1))
      problems.push({
        file,
        field: `steps[${index}].main`,
        message: `is true for a second step: only one stands for the country, and steps[${mainSteps[0]}] does already`,
      });
    const other = atlas && byNumber.get(atlas);
    if (atlas && other)
      problems.push({ file, field: 'atlas', value: atlas, message: `is the number of ${other} already` });
    else if (atlas) byNumber.set(atlas, file);
  }
}
