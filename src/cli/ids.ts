import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblems, type Problem } from '../record/problems.ts';
import { readFiles } from '../record/load/files.ts';
import { contentFolder, displayFolder } from '../record/load/folder.ts';
import { formatPublished, readPublished } from '../record/load/published.ts';

// Adds the ids of new records to published.txt, the list of ids that have a URL; removes none.
const folder = contentFolder();
const problems: Problem[] = [];
const { records, published = '' } = readFiles(folder, problems);
const listed = readPublished(published, problems);
if (problems.length > 0) {
  console.error(describeProblems(problems, displayFolder(contentFolder())));
  process.exitCode = 1;
} else {
  const known = new Set(listed.map(({ kind, id }) => `${kind}/${id}`));
  const added = records.filter(({ kind, id }) => !known.has(`${kind}/${id}`));
  writeFileSync(join(folder, 'published.txt'), formatPublished([...listed, ...records]));
  for (const { kind, id } of added.slice(0, 20)) console.log(`+ ${kind}/${id}`);
  if (added.length > 20) console.log(`+ ${added.length - 20} more`);
  console.log(added.length > 0 ? 'Added to published.txt: commit it.' : 'Every id is on the list.');
}
