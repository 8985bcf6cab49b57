import type { z } from 'zod';
import type { PublishedId } from './link/published.ts';
import type { FrozenCopy } from './load/frozen.ts';
import type { KeptPicture } from './load/pictures.ts';
import type { Kind, kinds } from './schema/kinds.ts';
import type { WordUse } from './schema/mdxWords.ts';
import type { SearchWordsRecord } from './schema/search.ts';
import type { StyleRecord } from './schema/style.ts';
import type { ReviewRecord } from './schema/review.ts';
import type { RedirectsRecord, SiteRecord } from './schema/site.ts';

/** The fields every record has besides its own. */
export interface RecordBase {
  id: string;
  /** The path of its file from the project's root. */
  file: string;
}

/** A part of a text, from one second-level heading to the next; the first part has no title. */
export interface TextPart {
  /** The id of its heading on the page; empty for the first part. */
  id: string;
  title: string;
  /** The running text without markup, on one line. */
  plain: string;
}

/** A paragraph or heading of a text as readers see it: its words without markup, and quotations in “ ”. */
export interface TextBlock {
  /** The line of the file on which it begins. */
  line: number;
  words: string;
}

/** The text of an MDX file, with the components it uses and its parts. */
export interface Text {
  source: string;
  uses: WordUse[];
  /** The number of words, titles included. */
  length: number;
  parts: TextPart[];
  blocks: TextBlock[];
}

/** A record of a kind as read from its file, not yet linked; files in MDX have a text. */
export type RawRecord<K extends Kind> = z.infer<(typeof kinds)[K]['schema']> &
  RecordBase &
  ((typeof kinds)[K]['ending'] extends '.mdx' ? { text: Text } : unknown);

/** The valid records of each kind. */
export type RecordLists = { [K in Kind]: RawRecord<K>[] };

/** Everything read from a content folder. */
export interface Records extends RecordLists {
  /** The ids of all files of a kind, valid or not, so that a link to an invalid record is not reported as dangling. */
  claimedIds: Record<Kind, Set<string>>;
  site?: SiteRecord | undefined;
  /** The totals of a review of the whole record; absent if there was none. */
  review?: ReviewRecord | undefined;
  /** What readers type; absent if nobody wrote it down. */
  search?: SearchWordsRecord | undefined;
  /** How the record is worded; absent if it has no such rules. */
  style?: StyleRecord | undefined;
  redirects: RedirectsRecord;
  /** The ids that have an address; absent for a record that was never published. */
  published?: PublishedId[] | undefined;
  frozen: FrozenCopy[];
  pictures: KeptPicture[];
}
