import type { Archive } from '../../record/model.ts';
import type { Picture } from '../../images/pictures/picture.ts';
import type { Chart } from './defineSection.ts';
import { presentSections } from './sections.ts';

/** Returns every chart of the site with its kind; each has files below `/charts/`. */
export const chartsOf = (archive: Archive): (Chart & { kind: string })[] =>
  presentSections(archive).flatMap(({ charts = {} }) =>
    Object.entries(charts).flatMap(([kind, of]) => of(archive).map((chart) => ({ ...chart, kind }))),
  );

/** Returns every picture of the site: of the charts that are drawn for each size, and those of other things. */
export const picturesOf = (archive: Archive): Picture[] => [
  ...chartsOf(archive).flatMap(({ name, title, alt, page, picture }) =>
    picture ? [{ name, title, alt, page, ...picture }] : [],
  ),
  ...presentSections(archive).flatMap(({ pictures }) => pictures?.(archive) ?? []),
];
