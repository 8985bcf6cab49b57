import type { Update } from '../../record/model.ts';
import type { Plural } from '../plural.ts';

export const pageTitle = 'Corrections and updates';
export const pageLede =
  'What changed on this site and why, newest first. Corrections say what was wrong and what is right.';

export const entries = { one: '{count} entry', other: '{count} entries' } satisfies Plural;
export const corrections = { one: '{count} correction', other: '{count} corrections' } satisfies Plural;
export const noCorrections = 'no correction so far';
/** The state of the list; `report` is a link. */
export const state = '{entries}, {corrections}. Last checked {date}. Found a mistake? {report}.';
export const feedsLabel = 'Feeds';
export const atomFeed = 'Atom feed';
export const jsonFeed = 'JSON Feed';
export const allChanges = 'All changes to this site';

export const kinds: Record<Update['kind'], string> = {
  addition: 'Added',
  correction: 'Correction',
  review: 'Review',
};
/** The title of a correction out of context. */
export const correctionTitle = 'Correction: {title}';

export const was = 'It said';
export const now = 'It says now';
export const why = 'Why:';
export const pages = 'Pages';
export const sources = 'Sources';
export const sourceOf = '{title}, {publisher}';
export const amended = 'This entry was amended {date}.';
