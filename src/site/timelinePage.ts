import type { Site, Timeline } from '../record/model.ts';
import { explainerUrl, timelineUrl, trackUrl, url } from './urls.ts';

/** Returns the page of a timeline: its explainer, its track, the home page for the main figure, or else the full timeline. */
export function timelinePage({ id, tracks, weights, events, explainer }: Timeline, site: Site): string {
  if (explainer) return explainerUrl(explainer);
  if (id === site.figure.timeline.id) return url();
  const [track, ...others] = tracks ?? [];
  return track && others.length === 0 && !weights && !events ? trackUrl(track) : timelineUrl();
}
