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
import type { Use } from './mdxWords.ts';

/** What every record has beside its own fields. */
export interface Filed {
  id: string;
  /** The file it stands in, from the project's root. */
  file: string;
}

/** A stretch of a text from one heading of the second rank to the next; the first has no title. */
export interface Part {
  /** The id of its heading on the page; empty for the first. */
  id: string;
  title: string;
  /** The running text without any marks, on one line. */
  plain: string;
}

/** The text of an MDX file: the words it uses, its length in words and its parts. */
export interface Text {
  source: string;
  uses: Use[];
  length: number;
  parts: Part[];
}

/** Everything read from a content folder: valid records, not yet linked. */
export interface Records {
  /** The ids of all files of a kind, valid or not, so that a link to a faulty record is not called dangling. */
  claimed: Record<Kind, Set<string>>;
  site?: SiteRecord | undefined;
  /** The totals of a reading of the whole record; absent if there was none. */
  review?: ReviewRecord | undefined;
  redirects: RedirectsRecord;
  /** The ids that have an address; absent for a record that was never published. */
  published?: PublishedId[] | undefined;
  frozen: FrozenCopy[];
  pictures: KeptPicture[];
  events: (EventRecord & Filed & { text: Text })[];
  sources: (SourceRecord & Filed)[];
  articles: (ArticleRecord & Filed)[];
  measures: (MeasureRecord & Filed)[];
  groups: (GroupRecord & Filed)[];
  people: (PersonRecord & Filed)[];
  bodies: (BodyRecord & Filed)[];
  countries: (CountryRecord & Filed)[];
  questions: (QuestionRecord & Filed)[];
  glossary: (TermRecord & Filed)[];
  tracks: (TrackRecord & Filed)[];
  guide: (ReaderRecord & Filed)[];
  timelines: (TimelineRecord & Filed)[];
  explainers: (ExplainerRecord & Filed & { text: Text })[];
  pages: (PageRecord & Filed & { text: Text })[];
  updates: (UpdateRecord & Filed)[];
  watch: (WatchRecord & Filed)[];
}
