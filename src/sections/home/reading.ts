import type { Explainer, Site } from '../../record/model.ts';

/** Returns the explainers that no case links to. */
export const furtherExplainers = (
  { cases }: Pick<Site, 'cases'>,
  explainers: readonly Explainer[],
): Explainer[] => explainers.filter((piece) => !cases.some(({ explainer }) => explainer === piece));
