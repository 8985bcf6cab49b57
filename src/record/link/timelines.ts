import type { TimelineRecord } from '../schema/reading.ts';
import type { Links } from './links.ts';
import type { Event, Explainer, Timeline } from '../model.ts';
import type { Records } from '../records.ts';

/** The events a timeline selects, in the order given: those it names, or those that fit all its rules. */
export function selectEvents(
  timeline: Pick<TimelineRecord, 'events' | 'tracks' | 'weights' | 'explainer'>,
  events: readonly Event[],
  explainers: readonly Pick<Explainer, 'id' | 'events'>[],
): Event[] {
  if (timeline.events) return events.filter(({ id }) => timeline.events?.includes(id));
  const spoken = timeline.explainer
    ? (explainers.find(({ id }) => id === timeline.explainer)?.events ?? [])
    : undefined;
  return events.filter(
    (event) =>
      (!timeline.tracks || timeline.tracks.includes(event.track.id)) &&
      (!timeline.weights || timeline.weights.includes(event.weight)) &&
      (!spoken || spoken.includes(event)),
  );
}

/** What a timeline is selected from. */
interface Selectable {
  events: readonly Event[];
  explainers: readonly Explainer[];
  records: Records;
  links: Links;
}

/** Names of the site's own widgets and charts, whose addresses a timeline would take. */
const taken = ['in-force', 'deadlines', 'compare', 'people', 'world', 'zoom', 'event'];

/** Fills in the events of a timeline; one that selects nothing, or bears the name of another widget, is a problem. */
export function linkTimeline(
  record: Records['timelines'][number],
  timeline: Timeline,
  { events, explainers, records, links }: Selectable,
): void {
  const at = (field: string) => ({ file: record.file, field });
  if (taken.includes(record.id))
    links.problems.push({
      ...at(''),
      value: record.id,
      message: `is the name of a widget of the site, /embed/${record.id}/: give the timeline another id`,
    });
  const before = links.problems.length;
  if (record.events) links.many('events', record.events, at('events'));
  if (record.tracks) links.many('tracks', record.tracks, at('tracks'));
  if (record.explainer) links.one('explainers', record.explainer, at('explainer'));
  timeline.events = selectEvents(record, events, explainers);
  // Where a faulty file took events away, that fault is told, not its shadow.
  const faulty = (['events', 'tracks', 'explainers'] as const).some(
    (kind) => new Set(records[kind].map(({ id }) => id)).size < records.claimed[kind].size,
  );
  const sound = record.events ? record.events.length === 0 : links.problems.length === before && !faulty;
  if (timeline.events.length === 0 && sound)
    links.problems.push({
      ...at(''),
      message: 'This timeline selects no event: name some under events, or widen tracks and weights',
    });
}

/** The named selection that holds exactly these events, if there is one. */
export function timelineOf(events: readonly Event[], timelines: readonly Timeline[]): Timeline | undefined {
  const own = new Set(events);
  return timelines.find(
    (other) => other.events.length === own.size && other.events.every((event) => own.has(event)),
  );
}
