import { describeProblems } from './problems.ts';
import { contentFolder } from './load/folder.ts';
import { readMeasured } from './load/measured.ts';

/** What `npm run bench` measured of the widgets, or nothing if it has not been run; a faulty file fails the build. */
export function measured() {
  const { measured: found, problems } = readMeasured(contentFolder());
  if (problems.length > 0) throw new Error(`The record has problems.\n\n${describeProblems(problems)}\n`);
  return found;
}
