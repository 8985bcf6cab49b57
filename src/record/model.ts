import type { BodyRecord, CountryRecord, PersonRecord } from './schema/actors.ts';
import type { ArticleRecord } from './schema/article.ts';
import type { EventRecord } from './schema/event.ts';
import type { ReaderRecord } from './schema/guide.ts';
import type { GroupRecord } from './schema/measure.ts';
import type {
  ExplainerRecord,
  PageRecord,
  QuestionRecord,
  TermRecord,
  TimelineRecord,
  TrackRecord,
} from './schema/reading.ts';
import type { ReviewRecord } from './schema/review.ts';
import type { SiteRecord } from './schema/site.ts';
import type { SourceRecord } from './schema/source.ts';
import type { UpdateRecord } from './schema/update.ts';
import type { FrozenCopy } from './frozen.ts';
import type { Measure, MeasureStage, Watch } from './measureModel.ts';
import type { KeptPicture } from './keptPictures.ts';
import type { Filed, Text } from './records.ts';

export type { Comparison, Confirmation, Measure, MeasureStage, Watch } from './measureModel.ts';

/** A record as written, with ids replaced by what they name. */
export type Linked<Written, Links> = Omit<Written, keyof Links> & Filed & Links;

/** A lane of the timeline. */
export type Track = Linked<TrackRecord, { events: Event[]; explainer?: Explainer }>;

/** A document, with everything that cites it. */
export type Source = Linked<SourceRecord, { events: Event[]; explainers: Explainer[] }>;

/** A document as a record cites it: with the place in it, where one is named. */
export type Reference = Source & { at?: string };

/** An event with all it points to, and its neighbors in time. */
export type Event = Linked<
  EventRecord,
  {
    text: Text;
    track: Track;
    people: Person[];
    bodies: Body[];
    countries: Country[];
    /** Each document once, primary sources first. */
    sources: Source[];
    /** The notes of its page, in the order they are numbered: one for each place in a document. */
    references: Reference[];
    /** The note its quote names. */
    quoteSource?: Reference;
    measures: Measure[];
    related: Event[];
    articles: Article[];
    explainers: Explainer[];
    /** The questions that speak of it. */
    questions: Question[];
    /** The changes that touched it, newest first; a change of the whole record is not among them. */
    updates: Update[];
    previous?: Event;
    next?: Event;
  }
>;

/** A piece of press coverage with the events it is about. */
export type Article = Linked<ArticleRecord, { events: Event[] }>;

/** A group of those who must obey, with the measures that bind it. */
export type Group = Linked<GroupRecord, { measures: Measure[] }>;

/** One rule of the guide: what is or is not allowed, and what it follows from. */
export type Rule = Omit<
  ReaderRecord['rules'][number],
  'measure' | 'stage' | 'group' | 'event' | 'sources'
> & {
  measure?: Measure;
  stage?: MeasureStage;
  group?: Group;
  event?: Event;
  sources: Reference[];
};

/** One kind of reader of the guide, with the rules that concern him or her. */
export type Reader = Linked<
  ReaderRecord,
  {
    sources: Reference[];
    rules: Rule[];
    next: (Omit<ReaderRecord['next'][number], 'sources'> & { sources: Reference[] })[];
  }
>;

/** A person with the events he or she acted in. */
export type Person = Linked<
  PersonRecord,
  {
    body?: Body;
    listing?: Omit<NonNullable<PersonRecord['listing']>, 'measure'> & { measure: Measure };
    sources: Reference[];
    events: Event[];
  }
>;

/** An agency, court, company or other body with its people and events. */
export type Body = Linked<
  BodyRecord,
  {
    lists: (Omit<BodyRecord['lists'][number], 'measure'> & { measure?: Measure })[];
    sources: Reference[];
    events: Event[];
    people: Person[];
  }
>;

/** A country with the steps of its authorities. */
export type Country = Linked<
  CountryRecord,
  {
    steps: (Omit<CountryRecord['steps'][number], 'event' | 'sources'> & {
      event?: Event;
      sources: Reference[];
    })[];
    events: Event[];
  }
>;

/** A question with its answer and what the answer rests on. */
export type Question = Linked<QuestionRecord, { events: Event[]; measures: Measure[]; sources: Reference[] }>;

/** A term of the glossary. */
export type Term = Linked<TermRecord, { see: Term[]; sources: Reference[] }>;

/** A named selection with the events it selects, oldest first. */
export type Timeline = Linked<TimelineRecord, { events: Event[] }>;

/** A long read with what it cites, in the order of first citation, and the events it speaks of. */
export type Explainer = Linked<
  ExplainerRecord,
  {
    text: Text;
    track?: Track;
    timeline: Timeline;
    measures: Measure[];
    articles: Article[];
    facts: (Omit<ExplainerRecord['facts'][number], 'sources'> & { sources: Reference[] })[];
    /** Each document once. */
    sources: Source[];
    /** The notes of its page, in the order they are numbered: one for each place in a document. */
    references: Reference[];
    events: Event[];
    /** The changes that touched it, newest first; a change of the whole record is not among them. */
    updates: Update[];
  }
>;

/** A plain page with what it cites, in the order of first citation. */
export type Page = Linked<PageRecord, { text: Text; references: Reference[] }>;

/** The records a change touched, by kind. */
export interface Touched {
  events: Event[];
  explainers: Explainer[];
  sources: Source[];
  articles: Article[];
  measures: Measure[];
  people: Person[];
  bodies: Body[];
  countries: Country[];
  questions: Question[];
  glossary: Term[];
  watch: Watch[];
}

/** A change of the record, with the records it touched and what it rests on. */
export type Update = Linked<UpdateRecord, { touches: Touched; sources: Reference[] }>;

/** One case of the home page. */
export type Case = Omit<SiteRecord['cases'][number], 'track' | 'explainer' | 'measures'> & {
  track: Track;
  explainer: Explainer;
  measures: Measure[];
};

/** The site's own words, with their links. */
export type Site = Omit<SiteRecord, 'cases' | 'answer' | 'figure' | 'deadlines'> & {
  answer: { text: string; track?: Track }[];
  cases: Case[];
  figure: Omit<SiteRecord['figure'], 'timeline'> & { timeline: Timeline };
  deadlines: Omit<SiteRecord['deadlines'], 'measures'> & { measures: Measure[] };
};

/** The whole record, linked: events and articles in order of date, updates newest first, the rest in order of name or id. */
export interface Archive {
  site: Site;
  /** The totals of a reading of the whole record, if there was one. */
  review?: ReviewRecord;
  events: Event[];
  sources: Source[];
  articles: Article[];
  measures: Measure[];
  groups: Group[];
  people: Person[];
  bodies: Body[];
  countries: Country[];
  questions: Question[];
  glossary: Term[];
  tracks: Track[];
  guide: Reader[];
  timelines: Timeline[];
  explainers: Explainer[];
  pages: Page[];
  updates: Update[];
  /** The next one first. */
  watch: Watch[];
  redirects: { kind: string; from: string; to: string }[];
  frozen: FrozenCopy[];
  /** Pictures of widgets that never change. */
  pictures: KeptPicture[];
}
