import { contentFolder, displayFolder } from '../record/load/folder.ts';
import { describeProblems } from '../record/problems.ts';
import { loadRecord } from '../record/loadRecord.ts';
import { widgetIdProblems } from '../sections/all/widgets.ts';

const start = performance.now();
const folder = contentFolder();
const { records, problems: recordProblems } = loadRecord(folder);
const problems = [...recordProblems, ...widgetIdProblems(records.timelines)];
const seconds = ((performance.now() - start) / 1000).toFixed(1);

if (problems.length > 0) {
  console.error(describeProblems(problems, displayFolder(folder)));
  process.exitCode = 1;
} else {
  const count = Object.values(records.claimedIds).reduce((sum, ids) => sum + ids.size, 0);
  console.log(`${count} records in ${displayFolder(folder)}: no problems (${seconds} s).`);
}
