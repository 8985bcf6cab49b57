import { parseArgs } from 'node:util';
import { contentFolder } from '../reader/folder.ts';
import { buildArchive } from '../domain/archive.ts';
import { describeProblems } from '../domain/problems.ts';
import { readRecords } from '../reader/records.ts';
import { ruleNames } from '../domain/warnings.ts';

const flags = Object.fromEntries(ruleNames.map((rule) => [rule, { type: 'boolean' as const }]));
const { values: listed } = parseArgs({ options: flags });
const start = performance.now();
const folder = contentFolder();
const { records, problems: faults } = readRecords(folder);
const { problems: links, warnings } = buildArchive(records);
const problems = [...faults, ...links];
const seconds = ((performance.now() - start) / 1000).toFixed(1);

for (const rule of ruleNames) {
  const broken = warnings.filter((warning) => warning.rule === rule);
  if (broken.length === 0) continue;
  if (listed[rule]) console.log(`${rule}: to be mended\n${describeProblems(broken)}\n`);
  else console.log(`${rule}: ${broken.length} to be mended; npm run check:content -- --${rule} lists them.`);
}
if (problems.length > 0) {
  console.error(describeProblems(problems));
  process.exitCode = 1;
} else {
  const count = Object.values(records.claimed).reduce((sum, ids) => sum + ids.size, 0);
  console.log(`${count} records in ${folder}: no problems (${seconds} s).`);
}
