import type { SourceRecord } from '../../record/schema/source.ts';
import type { Plural } from '../plural.ts';

export const pageTitle = 'Sources';
export const pageLede = {
  one: 'The {count} document the record rests on: {full} read in full, {part} in part, {cited} not read and known only through others.',
  other:
    'The {count} documents the record rests on: {full} read in full, {part} in part, {cited} not read and known only through others.',
} satisfies Plural;
export const pageNote =
  '“Archived copy” asks the Wayback Machine for the copy nearest to the date of a document. Not every address has been kept there.';
export const kindsLabel = 'Kinds of source';
export const kindTitles: Record<SourceRecord['kind'], string> = {
  primary: 'Primary sources',
  company: 'Company statements',
  news: 'News reports',
  analysis: 'Analyses',
};
export const kindDescriptions: Record<SourceRecord['kind'], string> = {
  primary: 'The act itself, or the body that made it.',
  company: 'The company speaks of itself.',
  news: 'The press.',
  analysis: 'Law firms, researchers and encyclopedias.',
};

/** In place of the date of a document. */
export const noDateKnown = 'no date known';
export const archivedCopy = 'Archived copy';
export const archivedCopyOf = 'Archived copy of: {title}';

/** A document in the bibliography; `read` is one of `entryReadLabels`. */
export const entryNote = '{publisher}, {date}. {read}.';
export const entryReadLabels: Record<SourceRecord['read'], string> = {
  full: 'Read in full',
  part: 'Read in part',
  cited: 'Not read, known through others',
};
/** A word of caution about a document: `Standing: a copy.` */
export const entryStanding = 'Standing: {standing}.';
export const onlyHttp = 'Known only at an unencrypted address.';
export const editEntry = 'Edit';
export const editEntryOf = 'Edit the entry: {title}';
export const usedIn = 'Used in: {pages}';

/** A document in the numbered list of a page; `kind` is one of `noteKinds`, `read` one of `noteReadLabels`. */
export const note = '{kind}. {publisher}, {date}; {read}.';
export const noteWithStanding = '{kind}. {publisher}, {date}; {read}; {standing}.';
export const noteKinds: Record<SourceRecord['kind'], string> = {
  primary: 'Primary source',
  news: 'News report',
  analysis: 'Analysis',
  company: 'Company statement',
};
export const noteReadLabels: Record<SourceRecord['read'], string> = {
  full: 'read in full',
  part: 'read in part',
  cited: 'not read, known through others',
};
/** The place cited in a document with a legal citation: `89 FR 52434, at 52437.` */
export const noteCitation = '{citation}.';
/** The place cited in any other document: `Cited: page 5.` */
export const notePlace = 'Cited: {place}.';
export const archivedCopyOfNumber = 'Archived copy of source {number}';
export const entry = 'Entry';
export const entryOfNumber = 'Source {number} in the bibliography';
export const backToCitation = 'Back to where source {number} is cited';

/** Read aloud before the number of a source, in a link that shows only the number. */
export const sourceBeforeNumber = 'Source';

export const badgesLabel = 'Sources';
export const badgeKinds: Record<SourceRecord['kind'], string> = {
  primary: 'Primary',
  news: 'Reported',
  analysis: 'Analysis',
  company: 'Company',
};
export const badgeNotRead = '{source} (not read)';
export const badgeStanding = '{source} ({standing})';

export const readingTitle = 'How much of the sources was read';
export const readingKind = 'Kind';
export const readingAll = 'All';
export const readingColumns: Record<SourceRecord['read'], string> = {
  full: 'In full',
  part: 'In part',
  cited: 'Not read',
};
export const readingRows: Record<SourceRecord['kind'], string> = {
  primary: 'Primary',
  company: 'Company',
  news: 'News',
  analysis: 'Analysis',
};
export const knownThroughOthers = {
  one: '{count} document known only because others cite them:',
  other: '{count} documents known only because others cite them:',
} satisfies Plural;
export const unreadDocument = '{publisher}: {title}';

/** The reading of the whole record by a second person. */
export const reviewed =
  'Every record was read again by someone who did not write it; the reading ended on {date}.';
export const reviewLedger = 'The ledger of the reading, one row for each record';
