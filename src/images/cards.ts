import { dateInWords, firstDay, spanInWords } from '../record/time/dates.ts';
import { isAnnouncement } from '../record/select/events.ts';
import type { Archive, Event, Track } from '../record/model.ts';
import { counted, spaced } from '../words/wording.ts';

/** What a social card says and marks. */
export interface Card {
  /** The page it stands for, as in its address: `events/<id>`. */
  page: string;
  /** The kind of page or the name of a lane, above the headline. */
  kicker?: string;
  track?: Track;
  /** A date or a count in few words, above the headline. */
  date?: string;
  headline: string;
  /** A sentence below the headline, for headlines that are only a name. */
  text?: string;
  /** The days it marks on the line of time. */
  marks: { day: string; track: Track; hollow: boolean; key: boolean }[];
}

const markOf = (event: Event): Card['marks'][number] => ({
  day: firstDay(event.date),
  track: event.track,
  hollow: isAnnouncement(event),
  key: event.weight === 'key',
});

const count = (events: readonly Event[]) => {
  const [first, last] = [events[0]?.date.slice(0, 4) ?? '', events.at(-1)?.date.slice(0, 4) ?? ''];
  return `${counted(events.length, 'event')}, ${first === last ? first : `${first} to ${last}`}`;
};

/** Every social card of the site: of each event, explainer, timeline and track, of the main pages, and one for all others. */
export function cardsOf(archive: Archive): Card[] {
  const { site, events, explainers, timelines, tracks, measures } = archive;
  const answer = spaced(site.answer)
    .map(({ before, text }) => before + text)
    .join('')
    .replace(/ {2,}/g, ' ');
  const keyMarks = site.figure.timeline.events.map(markOf);
  return [
    { page: 'home', headline: answer, marks: keyMarks },
    { page: 'default', headline: site.description.split(/(?<=[.!?]) /)[0] ?? site.name, marks: keyMarks },
    {
      page: 'timeline',
      kicker: 'Timeline',
      date: count(events),
      headline: 'The whole record by date',
      text: site.description,
      marks: keyMarks,
    },
    {
      page: 'in-force',
      kicker: 'In force',
      date: `${counted(measures.length, 'measure')}, ${spanInWords(site.since.slice(0, 4), site.reviewed.slice(0, 4))}`,
      headline: 'What binds whom, on any day',
      text: 'Every measure in the record, whom it bound and when it was last confirmed.',
      marks: [],
    },
    {
      page: 'compare',
      kicker: 'Side by side',
      headline: 'The instruments side by side',
      text: 'Who must obey each, what it stops, since when, and when it was last confirmed.',
      marks: [],
    },
    {
      page: 'people',
      kicker: 'People',
      headline: 'Who is listed, and who is not',
      text: 'The people in the record, with their roles at the time.',
      marks: [],
    },
    {
      page: 'world',
      kicker: 'Governments',
      headline: 'What governments did',
      text: 'Of what kind each step was, by whom, on what basis, and what is known of it.',
      marks: [],
    },
    ...tracks.map((track) => ({
      page: `timeline/${track.id}`,
      kicker: 'Timeline',
      track,
      date: count(track.events),
      headline: track.name,
      text: track.what,
      marks: track.events.map(markOf),
    })),
    ...timelines.map((timeline) => ({
      page: `timelines/${timeline.id}`,
      kicker: 'Timeline',
      date: count(timeline.events),
      headline: timeline.title,
      text: timeline.what,
      marks: timeline.events.map(markOf),
    })),
    ...explainers.map(({ id, track, title, sources, events: own }) => ({
      page: `explainers/${id}`,
      ...(track ? { track } : {}),
      date: `Explainer, ${counted(sources.length, 'source')}`,
      headline: title,
      marks: own.filter(({ weight }) => weight === 'key').map(markOf),
    })),
    ...events.map((event) => ({
      page: `events/${event.id}`,
      track: event.track,
      date: event.end ? spanInWords(event.date, event.end) : dateInWords(event.date),
      headline: event.headline,
      marks: [{ ...markOf(event), key: true }],
    })),
  ];
}
