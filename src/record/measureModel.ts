import type { ComparisonRecord, MeasureRecord, StageRecord } from './schema/measure.ts';
import type { WatchRecord } from './schema/watch.ts';
import type { Event, Group, Linked, Reference, Source, Track } from './model.ts';

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
