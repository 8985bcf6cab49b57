import type { ComparisonRow } from '../../record/select/comparison.ts';

export const pageTitle = 'The instruments side by side';
export const pageLede =
  'Who issued each, at whom it is aimed, who must obey, what it stops and what it does not, since when, at what cost, and when it was last confirmed.';
export const tableTitle = 'The comparison';
export const tableLabel = 'The instruments side by side';
export const question = 'Question';
export const sources = 'Sources';
export const notInTable = 'Not in the table';

/** The heading of each row. */
export const rows: Record<ComparisonRow, string> = {
  issuer: 'Who issued it, under what power',
  target: 'Aimed at',
  binds: 'Who must obey',
  stops: 'What it stops',
  exceptions: 'What it does not stop',
  since: 'Since when',
  penalties: 'What a breach can cost',
  text: 'Where the text stands',
  today: 'In force on the day of review, and how sure',
};

export const issued = 'Issued {date}.';
export const bindingSince = 'binding since {date}.';
export const bindingInFullSince = 'binding in full since {date}.';
export const bindingSinceInFullSince = 'binding since {date}, in full since {full}.';
/** Before `bindingSince` and the like, where groups are bound on different days. */
export const groupsBound = '{groups}: {binding}';
export const asOf = 'As of {date}: {status}';
export const notRead = '{source} (not read)';
export const ended = 'Ended';
export const notYetIssued = 'Not yet issued';

export const widgetTitle = '{subject}: the instruments side by side';
export const widgetSummary = 'Who must obey each, what it stops, since when, and when it was last confirmed.';
