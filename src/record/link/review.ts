import type { ReviewRecord } from '../schema/review.ts';
import type { Problem } from '../problems.ts';

/** Reports a problem if the full reading of the record is dated after the day the record was last reviewed. */
export function checkReviewDate(
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
