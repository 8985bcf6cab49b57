import type { ReviewRecord } from '../record/schema/review.ts';
import * as words from './en/review.ts';
import { fillText } from './fill.ts';
import { formatNumber } from './format.ts';
import { plural } from './plural.ts';

/** The results, in the order of the sentence. */
const verdictOrder = ['right', 'imprecise', 'wrong', 'removed', 'softened', 'unopened'] as const;

/** Returns the results of a full reading of the record as sentences, without results that no record had. */
export function reviewSummary({ records, statements, sentences, verdicts }: ReviewRecord): string {
  const findings = verdictOrder
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => {
      const count = verdicts[verdict];
      return fillText(plural(count, words.findings[verdict]), { number: formatNumber(count) });
    })
    .join('; ');
  return [
    statements ? plural(statements, words.statementsCompared) : '',
    fillText(plural(records, words.recordsRead), { number: formatNumber(records), findings }),
    sentences ? fillText(plural(sentences, words.sentencesChanged), { number: formatNumber(sentences) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
