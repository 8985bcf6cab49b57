import type { ReviewRecord } from '../schema/review.ts';
import type { Problem } from '../problems.ts';
import { pluralize } from '../../words/wording.ts';

/** Reports a problem if the full reading of the record is dated after the day the record was last reviewed. */
export function checkReview(
  review: ReviewRecord | undefined,
  reviewed: string | undefined,
  problems: Problem[],
): void {
  if (review && reviewed !== undefined && review.date > reviewed)
    problems.push({
      file: 'content/review.yaml',
      field: 'date',
      value: review.date,
      message: `lies after ${reviewed}, the day content/site.yaml says the record was last checked (reviewed)`,
    });
}

const formatNumber = (value: number) => value.toLocaleString('en-US');

/** Returns the results of a full reading of the record as sentences, without results that no record had. */
export function reviewSummary({ records, statements, sentences, verdicts }: ReviewRecord): string {
  const results: [count: number, finding: string][] = [
    [verdicts.right, 'needed no change of fact'],
    [verdicts.imprecise, 'held something imprecise, which was mended'],
    [verdicts.wrong, 'held something wrong, which was mended'],
    [verdicts.removed, 'held something that could not be verified, which was removed'],
    [verdicts.softened, 'held something that could not be verified, which is now called unknown'],
    [verdicts.unopened, 'rested on a source that could not be opened again'],
  ];
  const found = results
    .filter(([count]) => count > 0)
    .map(([count, finding]) => `${formatNumber(count)} ${finding}`);
  return [
    statements
      ? `Before that, ${pluralize(statements, 'single statement')} had been compared with their sources.`
      : '',
    `Of ${formatNumber(records)} ${records === 1 ? 'record' : 'records'}, ${found.join('; ')}.`,
    sentences ? `${formatNumber(sentences)} sentences were changed.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
