import { firstDay } from '../record/time/dates.ts';
import * as words from '../words/en/cards.ts';
import * as counts from '../words/en/counts.ts';
import { fillText } from '../words/fill.ts';
import { formatDate, formatDateRange } from '../words/format.ts';
import { plural } from '../words/plural.ts';
import { isAnnouncement } from '../record/select/events.ts';
import type { Archive, Event, Track } from '../record/model.ts';
import type { SectionId } from '../site/sections.ts';
import { addSpaces } from '../words/wording.ts';

/** The content of a social card. */
export interface SocialCard {
  /** The path of the page, such as `events/<id>`. */
  page: string;
  /** The kind of page, shown above the headline if the card has no track. */
  kicker?: string;
  track?: Track;
  /** A date or a count, shown above the headline. */
  date?: string;
  headline: string;
  /** A sentence below the headline, for headlines that are just a name. */
  text?: string;
  /** The days to mark on the time axis. */
  marks: { day: string; track: Track; hollow: boolean; key: boolean }[];
}

const markOf = (event: Event): SocialCard['marks'][number] => ({
  day: firstDay(event.date),
  track: event.track,
  hollow: isAnnouncement(event),
  key: event.weight === 'key',
});

const eventCount = (events: readonly Event[]) => {
  const [first, last] = [events[0]?.date.slice(0, 4) ?? '', events.at(-1)?.date.slice(0, 4) ?? ''];
  return fillText(words.eventsInYears, {
    events: plural(events.length, counts.events),
    years: first === last ? first : formatDateRange(first, last),
  });
};

/** The cards of the main pages that a record may have nothing for. */
function sectionCards({ site, measures }: Archive): SocialCard[] {
  const years = formatDateRange(site.since.slice(0, 4), site.reviewed.slice(0, 4));
  const cards: (SocialCard & { page: SectionId })[] = [
    {
      page: 'in-force',
      ...words.sectionCards['in-force'],
      date: fillText(words.measuresInYears, { measures: plural(measures.length, counts.measures), years }),
      marks: [],
    },
    { page: 'compare', ...words.sectionCards.compare, marks: [] },
    { page: 'people', ...words.sectionCards.people, marks: [] },
    { page: 'world', ...words.sectionCards.world, marks: [] },
  ];
  return cards.filter(({ page }) => site.sections.includes(page));
}

/** Returns all social cards of the site: one for each event, explainer, timeline, track and main page, and a default for all other pages. */
export function socialCards(archive: Archive): SocialCard[] {
  const { site, events, explainers, timelines, tracks } = archive;
  const answer = addSpaces(site.answer)
    .map(({ before, text }) => before + text)
    .join('')
    .replace(/ {2,}/g, ' ');
  const keyMarks = site.figure.timeline.events.map(markOf);
  return [
    { page: 'home', headline: answer, marks: keyMarks },
    { page: 'default', headline: site.description.split(/(?<=[.!?]) /)[0] ?? site.name, marks: keyMarks },
    {
      page: 'timeline',
      kicker: words.timeline,
      date: eventCount(events),
      headline: words.timelineHeadline,
      text: site.description,
      marks: keyMarks,
    },
    ...sectionCards(archive),
    ...tracks.map((track) => ({
      page: `timeline/${track.id}`,
      kicker: words.timeline,
      track,
      date: eventCount(track.events),
      headline: track.name,
      text: track.what,
      marks: track.events.map(markOf),
    })),
    ...timelines.map((timeline) => ({
      page: `timelines/${timeline.id}`,
      kicker: words.timeline,
      date: eventCount(timeline.events),
      headline: timeline.title,
      text: timeline.what,
      marks: timeline.events.map(markOf),
    })),
    ...explainers.map(({ id, track, title, sources, events: explainerEvents }) => ({
      page: `explainers/${id}`,
      ...(track ? { track } : {}),
      date: fillText(words.explainerWithSources, { sources: plural(sources.length, counts.sources) }),
      headline: title,
      marks: explainerEvents.filter(({ weight }) => weight === 'key').map(markOf),
    })),
    ...events.map((event) => ({
      page: `events/${event.id}`,
      track: event.track,
      date: event.end ? formatDateRange(event.date, event.end) : formatDate(event.date),
      headline: event.headline,
      marks: [{ ...markOf(event), key: true }],
    })),
  ];
}
