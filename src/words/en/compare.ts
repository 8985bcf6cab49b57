import type { ComparisonRow } from '../../record/select/comparison.ts';

export const pageTitle = 'Compare the measures';
export const pageLede =
  'Who issued each measure, whom it targets, who must comply, what it stops and what it does not, since when, what a violation can cost, and when it was last confirmed.';
export const tableTitle = 'Comparison';
export const tableLabel = 'Comparison of the measures';
export const question = 'Question';
export const sources = 'Sources';
export const notInTable = 'Not in the table';

/** The heading of each row. */
export const rows: Record<ComparisonRow, string> = {
  issuer: 'Who issued it, and under what power',
  target: 'Target',
  binds: 'Who must comply',
  stops: 'What it stops',
  exceptions: 'What it does not stop',
  since: 'In effect since',
  penalties: 'What a violation can cost',
  text: 'Where to read it',
  today: 'Status when last checked',
};

export const issued = 'Issued {date}.';
export const bindingSince = 'in effect since {date}.';
export const bindingInFullSince = 'fully in effect since {date}.';
export const bindingSinceInFullSince = 'in effect since {date}, fully since {full}.';
/** Before `bindingSince` and the like, where a measure takes effect for groups on different days. */
export const groupsBound = '{groups}: {binding}';
export const asOf = 'As of {date}: {status}';
export const notRead = '{source} (not read)';
export const ended = 'Ended';
export const notYetIssued = 'Not yet issued';

export const widgetTitle = '{subject}: the measures compared';
export const widgetSummary =
  'Who must comply with each, what it stops, since when, and when it was last confirmed.';
