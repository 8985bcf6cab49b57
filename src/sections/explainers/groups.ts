import type { Archive, Event, Explainer } from '../../record/model.ts';
import { acrossCases, caseByCase } from '../../words/en/explainers.ts';

/** A group of the list of explainers; without a title if it is the only one. */
export interface ExplainerGroup {
  id: string;
  title?: string;
  members: Explainer[];
}

/** Returns the explainers in groups: those of the cases on the home page and the others, or all of them in a record without cases. */
export function explainerGroups({
  site,
  explainers,
}: Pick<Archive, 'site' | 'explainers'>): ExplainerGroup[] {
  if (site.cases.length === 0) return [{ id: 'all', members: explainers }];
  const ofCases = new Set(site.cases.map(({ explainer }) => explainer));
  const [cases, others] = [true, false].map((isCase) =>
    explainers.filter((explainer) => ofCases.has(explainer) === isCase),
  );
  return [
    { id: 'cases', title: caseByCase, members: cases ?? [] },
    { id: 'across', title: acrossCases, members: others ?? [] },
  ].filter(({ members }) => members.length > 0);
}

/** How many main dates an explainer shows. */
const maxMainDates = 12;

/** Returns the events an explainer mentions that are more than minor, oldest first. */
export const mainDates = ({ events }: Pick<Explainer, 'events'>): Event[] =>
  events.filter(({ weight }) => weight !== 'minor').slice(0, maxMainDates);
