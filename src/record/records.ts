import type { BodyRecord, CountryRecord, PersonRecord } from './schema/actors.ts';
import type { ArticleRecord } from './schema/article.ts';
import type { EventRecord } from './schema/event.ts';
import type { ReaderRecord } from './schema/guide.ts';
import type { GroupRecord, MeasureRecord } from './schema/measure.ts';
import type {
  ExplainerRecord,
  PageRecord,
  QuestionRecord,
  TermRecord,
  TimelineRecord,
  TrackRecord,
} from './schema/reading.ts';
import type { ReviewRecord } from './schema/review.ts';
import type { RedirectsRecord, SiteRecord } from './schema/site.ts';
import type { SourceRecord } from './schema/source.ts';
import type { UpdateRecord } from './schema/update.ts';
import type { WatchRecord } from './schema/watch.ts';
import type { Kind } from './schema/kinds.ts';
import type { FrozenCopy } from './frozen.ts';
import type { KeptPicture } from './keptPictures.ts';
import type { PublishedId } from './link/published.ts';
import type { WordUse } from './mdxWords.ts';

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

/** The text of an MDX file, with the components it uses and its parts. */
export interface Text {
  source: string;
  uses: WordUse[];
  /** The number of words, titles included. */
  length: number;
  parts: TextPart[];
}

/** Everything read from a content folder: valid records, not yet linked. */
export interface Records {
  /** The ids of all files of a kind, valid or not, so that a link to an invalid record is not reported as dangling. */
  claimedIds: Record<Kind, Set<string>>;
  site?: SiteRecord | undefined;
  /** The totals of a review of the whole record; absent if there was none. */
  review?: ReviewRecord | undefined;
  redirects: RedirectsRecord;
  /** The ids that have an address; absent for a record that was never published. */
  published?: PublishedId[] | undefined;
  frozen: FrozenCopy[];
  pictures: KeptPicture[];
  events: (EventRecord & RecordBase & { text: Text })[];
  sources: (SourceRecord & RecordBase)[];
  articles: (ArticleRecord & RecordBase)[];
  measures: (MeasureRecord & RecordBase)[];
  groups: (GroupRecord & RecordBase)[];
  people: (PersonRecord & RecordBase)[];
  bodies: (BodyRecord & RecordBase)[];
  countries: (CountryRecord & RecordBase)[];
  questions: (QuestionRecord & RecordBase)[];
  glossary: (TermRecord & RecordBase)[];
  tracks: (TrackRecord & RecordBase)[];
  guide: (ReaderRecord & RecordBase)[];
  timelines: (TimelineRecord & RecordBase)[];
  explainers: (ExplainerRecord & RecordBase & { text: Text })[];
  pages: (PageRecord & RecordBase & { text: Text })[];
  updates: (UpdateRecord & RecordBase)[];
  watch: (WatchRecord & RecordBase)[];
}
