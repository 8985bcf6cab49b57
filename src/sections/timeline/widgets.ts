import { layoutLanes } from '../../charts/lanes.ts';
import { foldedRowPx, innerWidthPx, listRowPx, textLinePx } from '../../embed/metrics.ts';
import { lanesHeight, lineCount } from '../../embed/widgetHeight.ts';
import { textWidth } from '../../charts/labels.ts';
import type { WidgetFacts } from '../../embed/widget.ts';
import type { Archive, Event, Site, Timeline } from '../../record/model.ts';
import { firstDay } from '../../record/time/dates.ts';
import { timelinePage } from '../../site/timelinePage.ts';
import { eventUrl, timelineUrl, url } from '../../site/urls.ts';
import * as words from '../../words/en/embed.ts';
import { fillText } from '../../words/fill.ts';
import { capitalize } from '../../words/wording.ts';
import { formatDate } from '../../words/format.ts';

/** Lists with at least this many events are folded by year, so that the widget fits on one screen. */
export const listFoldThreshold = 15;

/** Estimates the height of a timeline's widget below its heading, in pixels. */
function timelineHeight({ events }: Timeline, site: Site): number {
  const layout = layoutLanes(events, site);
  const tracks = [...new Set(events.map(({ track }) => track))];
  const choicesWidth = tracks.reduce((sum, { name }) => sum + textWidth(name, 13) + 31, 30);
  const filter = tracks.length > 1 ? 10 + 26 * Math.ceil(choicesWidth / innerWidthPx) : 0;
  const drawnEvents = events.filter(({ date }) => firstDay(date) >= layout.from);
  const yearCount =
    new Set(drawnEvents.map(({ date }) => date.slice(0, 4))).size + (layout.earlier > 0 ? 1 : 0);
  const list =
    events.length < listFoldThreshold
      ? events.reduce(
          (sum, { label, headline }) =>
            sum + listRowPx + textLinePx * (lineCount(label ?? headline, 14, 418) - 1),
          0,
        )
      : yearCount * foldedRowPx;
  const remark = events.length < listFoldThreshold && layout.earlier > 0 ? 24 : 0;
  return lanesHeight(layout.lanes) + filter + remark + 9 + list + 36;
}

/** Returns the widget of each timeline, that of the home page's figure first. */
export function timelineWidgets({ site, timelines }: Archive): WidgetFacts[] {
  const main = timelines.filter(({ id }) => id === site.figure.timeline.id);
  const ordered = [...main, ...timelines.filter((timeline) => !main.includes(timeline))];
  return ordered.map((timeline) => ({
    id: timeline.id,
    title: timeline.title,
    what: timeline.what,
    page: timelinePage(timeline, site),
    data: url(`data/timelines/${timeline.id}.json`),
    card: `timelines/${timeline.id}`,
    chart: timeline.id,
    list: { events: timeline.events },
    shows: { events: timeline.events },
    bodyHeight: () => timelineHeight(timeline, site),
  }));
}

/** Estimates the height of the widget of the zoomable view below its heading, in pixels: its button, its lanes, and a list folded by year in two columns. */
function zoomHeight(events: readonly Event[], site: Site): number {
  const { lanes, earlier } = layoutLanes(events, site);
  const yearCount = new Set(events.map(({ date }) => date.slice(0, 4))).size;
  const remark = earlier > 0 ? 24 : 0;
  return 110 + remark + lanesHeight(lanes) + Math.ceil(yearCount / 2) * foldedRowPx;
}

/** Returns the widget of the zoomable view of all events; its list without a frame is that of the home page's figure. */
export function zoomWidgets({ site, events }: Archive): WidgetFacts[] {
  return [
    {
      id: 'zoom',
      title: capitalize(fillText(words.zoomTitle, { subject: site.subject })),
      what: words.zoomSummary,
      page: timelineUrl(),
      data: url('data/events.json'),
      card: 'timeline',
      chart: undefined,
      list: {
        rows: () =>
          site.figure.timeline.events.map(({ id, date, headline }) => ({
            date,
            inWords: formatDate(date),
            text: headline,
            to: eventUrl(id),
          })),
      },
      shows: { events },
      bodyHeight: () => zoomHeight(events, site),
    },
  ];
}
