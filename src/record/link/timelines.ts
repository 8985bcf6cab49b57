import type { TimelineRecord } from '../schema/timeline.ts';
import type { LinkResolver } from './links.ts';
import type { Event, Explainer, Measure, Timeline } from '../model.ts';
import { nearest, type Problem } from '../problems.ts';
import type { RawRecord, Records } from '../records.ts';
import { rankEvents } from '../select/rank.ts';

/** Returns the events a timeline selects, keeping their order: those it lists by id, or those that match all its rules. */
export function selectEvents(
  timeline: Pick<TimelineRecord, 'events' | 'tracks' | 'weights' | 'explainer'>,
  events: readonly Event[],
  explainers: readonly Pick<Explainer, 'id' | 'events'>[],
): Event[] {
  if (timeline.events) return events.filter(({ id }) => timeline.events?.includes(id));
  const mentioned = timeline.explainer
    ? (explainers.find(({ id }) => id === timeline.explainer)?.events ?? [])
    : undefined;
  return events.filter(
    (event) =>
      (!timeline.tracks || timeline.tracks.includes(event.track.id)) &&
      (!timeline.weights || timeline.weights.includes(event.weight)) &&
      (!mentioned || mentioned.includes(event)),
  );
}

/** What a timeline is linked against. */
interface TimelineContext {
  events: readonly Event[];
  explainers: readonly Explainer[];
  measures: readonly Measure[];
  records: Records;
  links: LinkResolver;
}

/** Returns a problem for each timeline with a reserved id: one that other widgets and charts of the site have in their URLs. */
export const checkTimelineIds = (
  timelines: readonly Pick<Timeline, 'id' | 'file'>[],
  reservedIds: readonly string[],
): Problem[] =>
  timelines
    .filter(({ id }) => reservedIds.includes(id))
    .map(({ id, file }) => ({
      file,
      field: '',
      value: id,
      message: `is the name of a widget of the site, /embed/${id}/: give the timeline another id`,
    }));

/** Returns the leads of a timeline that it selects, and reports a problem for each of the others, unless faulty files may have removed them from the selection. */
function linkLeads(
  { leads = [], file }: RawRecord<'timelines'>,
  { events }: Timeline,
  links: LinkResolver,
  hasFaultyRecords: boolean,
): Event[] {
  const ids = events.map(({ id }) => id);
  return links.resolveAll('events', leads, { file, field: 'leads' }).flatMap((lead) => {
    // Where two records have the id, the timeline may have selected either.
    const selected = events.find(({ id }) => id === lead.id);
    if (selected) return [selected];
    if (hasFaultyRecords) return [];
    const near = nearest(lead.id, ids);
    links.problems.push({
      file,
      field: `leads[${leads.indexOf(lead.id)}]`,
      value: lead.id,
      message: 'is not one of the events this timeline selects',
      hint: near ? `Did you mean "${near}"?` : 'Name another event, or widen what the timeline selects.',
    });
    return [];
  });
}

/** Fills in the events of a timeline and their rank, and reports a problem if it selects none. */
export function linkTimeline(
  record: RawRecord<'timelines'>,
  timeline: Timeline,
  { events, explainers, measures, records, links }: TimelineContext,
): void {
  const at = (field: string) => ({ file: record.file, field });
  const problemsBefore = links.problems.length;
  if (record.events) links.resolveAll('events', record.events, at('events'));
  if (record.tracks) links.resolveAll('tracks', record.tracks, at('tracks'));
  if (record.explainer) links.resolve('explainers', record.explainer, at('explainer'));
  timeline.events = selectEvents(record, events, explainers);
  // If a faulty file removed events, only that fault is reported, not the empty timeline it leads to.
  const hasFaultyRecords = (['events', 'tracks', 'explainers'] as const).some(
    (kind) => new Set(records[kind].map(({ id }) => id)).size < records.claimedIds[kind].size,
  );
  const isOwnFault = record.events
    ? record.events.length === 0
    : links.problems.length === problemsBefore && !hasFaultyRecords;
  if (timeline.events.length === 0 && isOwnFault)
    links.problems.push({
      ...at(''),
      message: 'This timeline selects no event: name some under events, or widen tracks and weights',
    });
  timeline.ranked = rankEvents(
    timeline.events,
    measures,
    linkLeads(record, timeline, links, hasFaultyRecords),
  );
}

/** Returns the timeline that selects exactly these events, if there is one. */
export function findTimeline(events: readonly Event[], timelines: readonly Timeline[]): Timeline | undefined {
  const wanted = new Set(events);
  return timelines.find(
    (timeline) =>
      timeline.events.length === wanted.size && timeline.events.every((event) => wanted.has(event)),
  );
}
