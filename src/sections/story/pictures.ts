import { layoutLanes } from '../../charts/lanes.ts';
import { lanesAcross } from '../../images/pictures/lanesAcross.ts';
import { leastLanesHeight } from '../../images/pictures/lanesAcrossLayout.ts';
import type { Picture } from '../../images/pictures/picture.ts';
import { missingGlyph } from '../../record/load/letters.ts';
import type { Archive } from '../../record/model.ts';
import { storyStepUrl } from '../../site/urls.ts';
import { recordChecked } from '../../words/en/charts.ts';
import { stepAlt } from '../../words/en/story.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate, formatDateRange } from '../../words/format.ts';
import { mainStory } from './stories.ts';

/** Returns the name of the picture of a step: its files stand below `/charts/`. */
export const stepPictureName = (timeline: string, event: string): string => `story/${timeline}/${event}`;

/** Returns a picture for each step of the main story: those of other stories have no page to lead to. */
export function storyPictures({ site }: Pick<Archive, 'site'>): Picture[] {
  const story = mainStory(site);
  if (!story) return [];
  const lanes = layoutLanes(story.events, site);
  return story.events.map((event) => {
    const date = event.end === undefined ? formatDate(event.date) : formatDateRange(event.date, event.end);
    const alt = fillText(stepAlt, { date, headline: event.headline, timeline: story.title });
    return {
      name: stepPictureName(story.id, event.id),
      title: event.headline,
      // A text that the fonts cannot draw in full is left out, like one that has no room.
      ...(missingGlyph(event.summary) === undefined ? { text: event.summary } : {}),
      kicker: { date, track: event.track },
      alt: `${alt} ${fillText(recordChecked, { date: formatDate(site.reviewed) })}`,
      page: storyStepUrl(event.id),
      leastHeight: leastLanesHeight(lanes),
      body: (canvas) => lanesAcross({ lanes, reviewed: site.reviewed, current: event }, canvas),
    };
  });
}
