import { layoutLanes } from '../../charts/lanes.ts';
import type { DrawnLayout } from '../../embed/layouts.ts';
import { compactRowPx, foldedRowPx, innerWidthPx, listRowPx, textLinePx } from '../../embed/metrics.ts';
import { leadCount } from '../../embed/selectEvents.ts';
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

/** The line of the credit with its margins, in pixels. */
const creditPx = 36;
/** The button of the compact layout that opens the rest of the list, in pixels. */
const moreButtonPx = 36;

/** The height of rows with their labels, the first line of each as high as `rowPx`, in pixels. */
const rowsHeight = (events: readonly Event[], rowPx: number) =>
  events.reduce(
    (sum, { label, headline }) => sum + rowPx + textLinePx * (lineCount(label ?? headline, 14, 418) - 1),
    0,
  );

/** Estimates the height of the track filter of a timeline's widget and the list below it, in pixels. */
function listHeight({ events }: Timeline, site: Site): number {
  const { from, earlier } = layoutLanes(events, site);
  const tracks = [...new Set(events.map(({ track }) => track))];
  const choicesWidth = tracks.reduce((sum, { name }) => sum + textWidth(name, 13) + 31, 30);
  const filter = tracks.length > 1 ? 10 + 26 * Math.ceil(choicesWidth / innerWidthPx) : 0;
  const drawnEvents = events.filter(({ date }) => firstDay(date) >= from);
  const yearCount = new Set(drawnEvents.map(({ date }) => date.slice(0, 4))).size + (earlier > 0 ? 1 : 0);
  const list = events.length < listFoldThreshold ? rowsHeight(events, listRowPx) : yearCount * foldedRowPx;
  return filter + 9 + list;
}

/** Estimates the heights of a timeline's widget below its heading, by layout, in pixels. */
function timelineHeights(timeline: Timeline, site: Site): Record<'full' | DrawnLayout, number> {
  const { lanes, earlier } = layoutLanes(timeline.events, site);
  const remark = timeline.events.length < listFoldThreshold && earlier > 0 ? 24 : 0;
  const list = listHeight(timeline, site);
  const leads = timeline.ranked.slice(0, leadCount);
  const hasMore = timeline.events.length > leads.length;
  return {
    full: lanesHeight(lanes) + remark + list + creditPx,
    compact:
      lanesHeight(lanes, true) +
      9 +
      rowsHeight(leads, compactRowPx) +
      (hasMore ? moreButtonPx : 0) +
      creditPx,
    figure: lanesHeight(lanes) + remark + creditPx + 9,
    list: list + creditPx,
  };
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
    list: { events: timeline.events, ranked: timeline.ranked },
    shows: { events: timeline.events },
    bodyHeight: () => timelineHeights(timeline, site).full,
    layoutHeights: () => timelineHeights(timeline, site),
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
