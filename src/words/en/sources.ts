import type { SourceRecord } from '../../record/schema/source.ts';
import type { Plural } from '../plural.ts';

export const pageTitle = 'Sources';
export const pageLede = {
  one: 'The {count} document this site is based on: {full} read in full, {part} partly read, {cited} not read and known only through others.',
  other:
    'The {count} documents this site is based on: {full} read in full, {part} partly read, {cited} not read and known only through others.',
} satisfies Plural;
export const pageNote =
  '“Archived copy” looks in the Wayback Machine for the copy closest to the date of a document. Not every page is there.';
export const kindsLabel = 'Kinds of source';
export const kindTitles: Record<SourceRecord['kind'], string> = {
  primary: 'Primary sources',
  company: 'Company statements',
  news: 'News reports',
  analysis: 'Analyses',
};
export const kindDescriptions: Record<SourceRecord['kind'], string> = {
  primary: 'The document itself, or the authority that issued it.',
  company: 'The company in its own words.',
  news: 'Press reports.',
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
  part: 'Partly read',
  cited: 'Not read, known through others',
};
/** A word of caution about a document: `Note: a copy.` */
export const entryStanding = 'Note: {standing}.';
export const onlyHttp = 'Available only at an unencrypted address.';
export const reportEntry = 'Report an error';
export const reportEntryOf = 'Report an error: {title}';
/** What is folded below a document: how to cite it. */
export const cite = 'Cite';
/** Below the heading of the page: the files with the citations of all documents. */
export const allCitations = 'All as citations for a reference manager: {files}';
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
  part: 'partly read',
  cited: 'not read, known through others',
};
/** The place cited in a document with a legal citation: `89 FR 52434, at 52437.` */
export const noteCitation = '{citation}.';
/** The place cited in any other document: `Cited: page 5.` */
export const notePlace = 'Cited: {place}.';
export const archivedCopyOfNumber = 'Archived copy of source {number}';
export const moreSources = { one: '{count} more source', other: '{count} more sources' } satisfies Plural;
export const details = 'Details';
export const detailsOfNumber = 'Details of source {number} in the bibliography';
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

export const readingTitle = 'How much of the sources we read';
export const readingKind = 'Kind';
export const readingAll = 'All';
export const readingColumns: Record<SourceRecord['read'], string> = {
  full: 'In full',
  part: 'Partly',
  cited: 'Not read',
};
export const readingRows: Record<SourceRecord['kind'], string> = {
  primary: 'Primary',
  company: 'Company',
  news: 'News',
  analysis: 'Analysis',
};
export const knownThroughOthers = {
  one: '{count} document known only because others cite it:',
  other: '{count} documents known only because others cite them:',
} satisfies Plural;
export const unreadDocument = '{publisher}: {title}';

/** The reading of all entries by a second person. */
export const reviewed = 'Someone who did not write them read all entries again; that review ended on {date}.';
export const reviewLedger = 'The log of that review, one row for each entry';
