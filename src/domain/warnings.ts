import type { Problem } from './problems.ts';

/**
 * Rules the record does not keep everywhere yet. What breaks one is counted by `check:content` and listed
 * with the flag of its name. Set one to true once the record keeps it: from then on a breach is a problem.
 */
export const enforced = {
  /** A primary document of more than two pages that was read is cited with the place in it. */
  pinpoints: false,
  /** A measure in force of which the record is less than sure says when it was last confirmed. */
  confirmed: false,
  /** What rests on nothing but documents that were not read says so. */
  unread: true,
  /** The quote of an event names a document that was read, where there is one. */
  quotes: false,
  /** The address of an article opens that article, and no other piece. */
  addresses: false,
} as const satisfies Record<string, boolean>;

/** The name of such a rule. */
export type Rule = keyof typeof enforced;

/** A breach of such a rule. */
export type Warning = Problem & { rule: Rule };

/** The names of all such rules. */
export const ruleNames = Object.keys(enforced) as Rule[];
