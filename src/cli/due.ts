import { formatDate } from '../words/format.ts';
import { describeProblems } from '../record/problems.ts';
import { contentFolder, displayFolder } from '../record/load/folder.ts';
import { readRecords } from '../record/load/records.ts';
import { dayArgument } from './dayArgument.ts';
import { describeDue } from './dueDates.ts';

try {
  const on = dayArgument(process.argv.slice(2));
  const { records, problems } = readRecords(contentFolder());
  const relevant = problems.filter(({ file }) => /^content\/(watch\/|site\.yaml)/.test(file));
  if (relevant.length > 0 || !records.site)
    throw new Error(describeProblems(relevant, displayFolder(contentFolder())));
  const { text, open } = describeDue(records.watch, records.site.reviewed, on);
  console.log(`Dates ahead on ${formatDate(on)}\n\n${text}`);
  if (open) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
