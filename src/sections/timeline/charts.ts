import { layoutLanes } from '../../charts/lanes.ts';
import { lanesAcross } from '../../images/pictures/lanesAcross.ts';
import { lanesDown } from '../../images/pictures/lanesDown.ts';
import type { Archive, Timeline } from '../../record/model.ts';
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

/** Returns the chart of each timeline. */
export const timelineCharts = ({ site, timelines, measures, tracks, explainers }: Archive): Chart[] =>
  timelines.map((timeline) => ({
    name: timeline.id,
    title: timeline.title,
    lede: timeline.what,
    alt: timelineAlt(timeline.title, timeline.events, measures, site.reviewed),
    page: pageOf(timeline, explainers),
    props: { events: timeline.events, measures, tracks, site, name: timeline.title },
    picture: (canvas) => {
      const input = { lanes: layoutLanes(timeline.events, site), reviewed: site.reviewed };
      return canvas.upright ? lanesDown(input, canvas) : lanesAcross(input, canvas);
    },
  }));
