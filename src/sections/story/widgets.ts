import type { WidgetFacts } from '../../embed/widget.ts';
import type { Archive, Site, Timeline } from '../../record/model.ts';
import { timelinePage } from '../../site/timelinePage.ts';
import { eventUrl, storyUrl, url } from '../../site/urls.ts';
import * as words from '../../words/en/story.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { storyHeight } from './height.ts';
import { storiesOf } from './stories.ts';

/** Returns the id of the widget of a story: `story` for that of the home page's figure. */
export const storyWidgetId = ({ id }: Pick<Timeline, 'id'>, { figure }: Pick<Site, 'figure'>): string =>
  id === figure.timeline.id ? 'story' : `story/${id}`;

/** Returns the widget of each story. */
export const storyWidgets = (archive: Archive): WidgetFacts[] =>
  storiesOf(archive).map((timeline) => {
    const id = storyWidgetId(timeline, archive.site);
    return {
      id,
      title: fillText(words.widgetTitle, { title: timeline.title }),
      what: timeline.what,
      page: id === 'story' ? storyUrl() : timelinePage(timeline, archive.site),
      data: url(`data/timelines/${timeline.id}.json`),
      card: id === 'story' ? 'story' : `timelines/${timeline.id}`,
      chart: timeline.id,
      list: {
        rows: () =>
          timeline.events.map((event) => ({
            date: event.date,
            inWords: formatDate(event.date),
            text: event.headline,
            to: eventUrl(event.id),
          })),
      },
      shows: { events: timeline.events },
      storyOf: timeline.id,
      ownHeading: true,
      bodyHeight: () => storyHeight(timeline),
    };
  });
