import { readRecords } from '../../src/record/load/records.ts';

/** The widget the home page's figure is, by its place below `/embed/`, of the real record or another. */
export function mainWidget(content = 'content'): string {
  const { site } = readRecords(content).records;
  if (!site) throw new Error(`${content}/site.yaml is faulty.`);
  return site.figure.timeline;
}
