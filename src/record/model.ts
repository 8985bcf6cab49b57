import type { BodyRecord, CountryRecord, PersonRecord } from './schema/actors.ts';
import type { ArticleRecord } from './schema/article.ts';
import type { EventRecord } from './schema/event.ts';
import type { ExplainerRecord } from './schema/explainer.ts';
import type { ReaderRecord } from './schema/guide.ts';
import type { Kind } from './schema/kinds.ts';
import type { ComparisonRecord, GroupRecord, MeasureRecord, StageRecord } from './schema/measure.ts';
import type { PageRecord } from './schema/page.ts';
import type { QuestionRecord } from './schema/question.ts';
import type { SearchWordsRecord } from './schema/search.ts';
import type { ReviewRecord } from './schema/review.ts';
import type { SiteRecord, StepKind } from './schema/site.ts';
import type { SourceRecord } from './schema/source.ts';
import type { TermRecord } from './schema/term.ts';
import type { TimelineRecord } from './schema/timeline.ts';
import type { TrackRecord } from './schema/track.ts';
import type { UpdateRecord } from './schema/update.ts';
import type { WatchRecord } from './schema/watch.ts';
import type { FrozenCopy } from './load/frozen.ts';
import type { KeptPicture } from './load/pictures.ts';
import type { RecordBase, Text } from './records.ts';

export type { StepKind } from './schema/site.ts';

/** A record as written, with ids replaced by the records they refer to. */
export type Linked<Written, Links> = Omit<Written, keyof Links> & RecordBase & Links;

/** A lane of the timeline. */
export type Track = Linked<TrackRecord, { events: Event[]; explainer?: Explainer }>;

/** A document, with the events and explainers that cite it. */
export type Source = Linked<SourceRecord, { events: Event[]; explainers: Explainer[] }>;

/** A document as a record cites it, with the place in it if one is named. */
export type Reference = Source & { at?: string };

/** An event with everything it links to, and its neighbors in time. */
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
    /** The numbered notes of its page, in order: one for each place in a document. */
    references: Reference[];
    /** The reference its quote names. */
    quoteSource?: Reference;
    measures: Measure[];
    related: Event[];
    articles: Article[];
    explainers: Explainer[];
    /** The questions that refer to it. */
    questions: Question[];
    /** The changes that touched it, newest first; changes to the whole record are not included. */
    updates: Update[];
    previous?: Event;
    next?: Event;
  }
>;

/** A piece of press coverage with the events it is about. */
export type Article = Linked<ArticleRecord, { events: Event[] }>;

/** A group of people or bodies who must obey, with the measures that bind it. */
export type Group = Linked<GroupRecord, { measures: Measure[] }>;

/** The last day on which a document confirms a state, and that document. */
export interface Confirmation {
  on: string;
  source: Reference;
}

/** One stage of a measure. */
export type MeasureStage = Omit<StageRecord, 'confirmed'> & { confirmed?: Confirmation };

/** A legal measure with its track, groups and events. */
export type Measure = Linked<
  MeasureRecord,
  {
    track: Track;
    binds: Group[];
    stages: MeasureStage[];
    confirmed?: Confirmation;
    event: Event;
    announcement?: Event;
    /** Primary sources first. */
    sources: Reference[];
    /** The dates to watch that concern it, next one first. */
    watch: Watch[];
    comparison?: Comparison;
  }
>;

/** A date to watch, with the measures it concerns and what was found once it had passed. */
export type Watch = Linked<
  WatchRecord,
  {
    measures: Measure[];
    sources: Reference[];
    outcome?: Omit<NonNullable<WatchRecord['outcome']>, 'sources'> & { sources: Reference[] };
  }
>;

/** The entry of a measure in the comparison of instruments, with the sources of each cell. */
export type Comparison = Omit<ComparisonRecord, 'text' | 'sources'> & {
  text: Source;
  sources: Record<keyof ComparisonRecord['sources'], Reference[]>;
};

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

/** One kind of reader of the guide, with the rules that apply to them. */
export type Reader = Linked<
  ReaderRecord,
  {
    sources: Reference[];
    groups: Group[];
    rules: Rule[];
    next: (Omit<ReaderRecord['next'][number], 'sources'> & { sources: Reference[] })[];
  }
>;

/** A person with the events they took part in. */
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
    steps: (Omit<CountryRecord['steps'][number], 'action' | 'event' | 'sources'> & {
      /** What kind of step it was. */
      action: StepKind;
      event?: Event;
      sources: Reference[];
    })[];
    events: Event[];
  }
>;

/** A question with its answer and the sources of the answer. */
export type Question = Linked<QuestionRecord, { events: Event[]; measures: Measure[]; sources: Reference[] }>;

/** A term of the glossary. */
export type Term = Linked<TermRecord, { see: Term[]; sources: Reference[] }>;

/** A named selection of events, oldest first. */
export type Timeline = Linked<
  TimelineRecord,
  {
    events: Event[];
    /** The same events, the most important first: its leads in their order, then the others by weight. */
    ranked: Event[];
  }
>;

/** A long read with what it cites, in the order of first citation, and the events it mentions. */
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
    /** The numbered notes of its page, in order: one for each place in a document. */
    references: Reference[];
    events: Event[];
    /** The changes that touched it, newest first; changes to the whole record are not included. */
    updates: Update[];
  }
>;

/** A plain page with what it cites, in the order of first citation. */
export type Page = Linked<PageRecord, { text: Text; references: Reference[] }>;

/** The records a change touched, by kind. */
export type Touched = Omit<ModelLists, 'groups' | 'tracks' | 'guide' | 'timelines' | 'pages' | 'updates'>;

/** A change to the record, with the records it touched and its sources. */
export type Update = Linked<UpdateRecord, { touches: Touched; sources: Reference[] }>;

/** One case on the home page. */
export type Case = Omit<SiteRecord['cases'][number], 'track' | 'explainer' | 'measures'> & {
  track: Track;
  explainer: Explainer;
  measures: Measure[];
};

/** The texts and settings of the site, with their links resolved. */
export type Site = Omit<SiteRecord, 'cases' | 'answer' | 'figure' | 'deadlines' | 'quickAnswers'> & {
  answer: { text: string; track?: Track }[];
  cases: Case[];
  quickAnswers: Question[];
  figure: Omit<SiteRecord['figure'], 'timeline'> & { timeline: Timeline };
  deadlines?: Omit<NonNullable<SiteRecord['deadlines']>, 'measures'> & { measures: Measure[] };
};

/** What a record of each kind becomes once it is linked. */
export interface KindMap {
  events: Event;
  sources: Source;
  articles: Article;
  measures: Measure;
  groups: Group;
  people: Person;
  bodies: Body;
  countries: Country;
  questions: Question;
  glossary: Term;
  tracks: Track;
  guide: Reader;
  timelines: Timeline;
  explainers: Explainer;
  pages: Page;
  updates: Update;
  watch: Watch;
}

/** The linked records of each kind. */
export type ModelLists = { [K in Kind]: KindMap[K][] };

/** The whole record, linked: events and articles in date order, updates newest first, dates to watch with the next one first, the rest in order of name or id. */
export interface Archive extends ModelLists {
  site: Site;
  /** The totals of a review of the whole record, if there was one. */
  review?: ReviewRecord;
  /** What readers type and the pages they look for, if it was written down. */
  search?: SearchWordsRecord;
  redirects: { kind: string; from: string; to: string }[];
  frozen: FrozenCopy[];
  /** Pictures of widgets that never change. */
  pictures: KeptPicture[];
}
