import { layoutLanes } from '../../charts/lanes.ts';
import { lanesAcross } from '../../images/pictures/lanesAcross.ts';
import { leastLanesHeight } from '../../images/pictures/lanesAcrossLayout.ts';
import { lanesDown } from '../../images/pictures/lanesDown.ts';
import type { Archive, Site, Timeline } from '../../record/model.ts';
import { explainerUrl, timelineUrl, trackUrl } from '../../site/urls.ts';
import { timelineAlt } from '../../words/altTexts.ts';
import type { Chart } from '../all/defineSection.ts';

/** Returns the page of a timeline's chart: an explainer with it, the track of all its events, or else the full timeline. */
function pageOf(timeline: Timeline, explainers: Archive['explainers']): string {
  const explainer = explainers.find((candidate) => candidate.timeline === timeline);
  if (explainer) return explainerUrl(explainer.id);
  const [firstTrack, secondTrack] = [...new Set(timeline.events.map(({ track }) => track))];
  return firstTrack && !secondTrack ? trackUrl(firstTrack.id) : timelineUrl();
}

/** Returns how a timeline is drawn in a picture: its lanes, with time running as on the pages. */
function lanesPicture({ events }: Timeline, site: Site): NonNullable<Chart['picture']> {
  const lanes = layoutLanes(events, site);
  const input = { lanes, reviewed: site.reviewed };
  return {
    leastHeight: leastLanesHeight(lanes),
    body: (canvas) => (canvas.upright ? lanesDown(input, canvas) : lanesAcross(input, canvas)),
  };
}

/** Returns the chart of each timeline. */
export const timelineCharts = ({ site, timelines, measures, tracks, explainers }: Archive): Chart[] =>
  timelines.map((timeline) => ({
    name: timeline.id,
    title: timeline.title,
    lede: timeline.what,
    alt: timelineAlt(timeline.title, timeline.events, measures, site.reviewed),
    page: pageOf(timeline, explainers),
    props: { events: timeline.events, measures, tracks, site, name: timeline.title },
    picture: lanesPicture(timeline, site),
  }));
