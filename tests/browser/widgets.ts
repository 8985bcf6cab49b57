import { readRecords } from '../../src/record/load/records.ts';

/** Returns the id of the widget that shows the home page's figure, for a content folder. */
export function mainWidget(content = 'content'): string {
  const { site } = readRecords(content).records;
  if (!site) throw new Error(`${content}/site.yaml is faulty.`);
  return site.figure.timeline;
}
