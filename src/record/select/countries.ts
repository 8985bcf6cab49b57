import type { Country, StepKind } from '../model.ts';
import type { Problem } from '../problems.ts';
import type { Records } from '../records.ts';

/** Returns the step shown for a country on the map: the one marked as main, or the first. */
export function mainStep(country: Country): Country['steps'][number] | undefined {
  return country.steps.find(({ main }) => main) ?? country.steps[0];
}

/** Groups countries by the kind of their main step, in the order of `stepKinds`; kinds without a country are left out. */
export function countriesByMainStep(
  countries: readonly Country[],
  stepKinds: readonly StepKind[],
): { kind: StepKind; countries: Country[] }[] {
  return stepKinds
    .map((kind) => ({ kind, countries: countries.filter((country) => mainStep(country)?.action === kind) }))
    .filter(({ countries: { length } }) => length > 0);
}

/** Returns the SVG fill for a kind of step, a reference to a pattern in the same page; undefined if it has no pattern. */
export function stepFill({ id, pattern }: StepKind): string | undefined {
  return pattern === 'none' ? undefined : `url(#step-${id})`;
}

/** Reports countries the map could not draw: without exactly one main step, or with the atlas number of another country. */
export function checkMapEntries(countries: Records['countries'], problems: Problem[]): void {
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
