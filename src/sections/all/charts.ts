import type { Archive } from '../../record/model.ts';
import type { Chart } from './defineSection.ts';
import { presentSections } from './sections.ts';

/** Returns every chart of the site with its kind; each has files below `/charts/`. */
export const chartsOf = (archive: Archive): (Chart & { kind: string })[] =>
  presentSections(archive).flatMap(({ charts = {} }) =>
    Object.entries(charts).flatMap(([kind, of]) => of(archive).map((chart) => ({ ...chart, kind }))),
  );
