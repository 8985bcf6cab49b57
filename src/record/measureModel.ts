import type { ComparisonRecord, MeasureRecord, StageRecord } from './schema/measure.ts';
import type { WatchRecord } from './schema/watch.ts';
import type { Event, Group, Linked, Reference, Source, Track } from './model.ts';

/** The last day on which a state is known from a document, and the document. */
export interface Confirmation {
  on: string;
  source: Reference;
}

/** One stage of a measure. */
export type MeasureStage = Omit<StageRecord, 'confirmed'> & { confirmed?: Confirmation };

/** A legal measure with its lane, its groups and its event. */
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
    /** The dates to look out for that concern it, the next one first. */
    watch: Watch[];
    comparison?: Comparison;
  }
>;

/** A date to look out for, with what it concerns and what was found once it had passed. */
export type Watch = Linked<
  WatchRecord,
  {
    measures: Measure[];
    sources: Reference[];
    outcome?: Omit<NonNullable<WatchRecord['outcome']>, 'sources'> & { sources: Reference[] };
  }
>;

/** What a comparison of instruments says of a measure, with the sources of each cell. */
export type Comparison = Omit<ComparisonRecord, 'text' | 'sources'> & {
  text: Source;
  sources: Record<keyof ComparisonRecord['sources'], Reference[]>;
};
