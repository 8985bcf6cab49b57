import type { ReviewRecord } from '../schema/review.ts';
import type { Problem } from '../problems.ts';
import { counted } from '../../words/wording.ts';

/** Reports a reading that ended after the day of review. */
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

const number = (value: number) => value.toLocaleString('en-US');

/** What a reading of the whole record found, in sentences; a result no record had is left out. */
export function reviewInWords({ records, statements, sentences, verdicts }: ReviewRecord): string {
  const results: [count: number, words: string][] = [
    [verdicts.right, 'needed no change of fact'],
    [verdicts.imprecise, 'held something imprecise, which was mended'],
    [verdicts.wrong, 'held something wrong, which was mended'],
    [verdicts.removed, 'held something that could not be verified, which was removed'],
    [verdicts.softened, 'held something that could not be verified, which is now called unknown'],
    [verdicts.unopened, 'rested on a source that could not be opened again'],
  ];
  const found = results.filter(([count]) => count > 0).map(([count, words]) => `${number(count)} ${words}`);
  return [
    statements
      ? `Before that, ${counted(statements, 'single statement')} had been compared with their sources.`
      : '',
    `Of ${number(records)} ${records === 1 ? 'record' : 'records'}, ${found.join('; ')}.`,
    sentences ? `${number(sentences)} sentences were changed.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
