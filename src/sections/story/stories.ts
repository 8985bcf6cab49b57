import type { Archive, Event, Site, Timeline } from '../../record/model.ts';

/** How many events a timeline may have to be told one date at a time. */
const eventRange = { min: 3, max: 40 };
/** The story of the home page needs only this many. */
const minMainEvents = 2;

/** Returns the timeline of the home page's figure if it has enough events for a story. */
export const mainStory = ({ figure }: Pick<Site, 'figure'>): Timeline | undefined =>
  figure.timeline.events.length >= minMainEvents ? figure.timeline : undefined;

/** Returns the timelines that have a story, that of the home page's figure first. */
export function storiesOf({ site, timelines }: Pick<Archive, 'site' | 'timelines'>): Timeline[] {
  const main = mainStory(site);
  const others = timelines.filter(
    ({ id, events }) =>
      id !== site.figure.timeline.id && events.length >= eventRange.min && events.length <= eventRange.max,
  );
  return main ? [main, ...others] : [];
}

/** The link after the last step: to what is in effect, on a day it names, or to the timeline. */
export interface StoryEnd {
  kicker?: string;
  label: string;
  to: string;
}

/** A step of a story: its event, and those before and after it. */
export interface StoryStep {
  event: Event;
  number: number;
  previous?: Event | undefined;
  next?: Event | undefined;
}

/** Returns the steps of a story, oldest first. */
export const stepsOf = ({ events }: Pick<Timeline, 'events'>): StoryStep[] =>
  events.map((event, index) => ({
    event,
    number: index + 1,
    previous: events[index - 1],
    next: events[index + 1],
  }));
