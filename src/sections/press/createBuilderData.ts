import { layoutHeights, storyWidgetOf } from '../../embed/layoutHeights.ts';
import * as words from '../../words/en/pressBuilder.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import type { Archive, Event } from '../../record/model.ts';
import { newestPicture } from '../../record/load/pictures.ts';
import type { EmbedData, EmbedPicture } from '../../embed/embedCode.ts';
import { embedUrl, hostScriptUrl, keptPictureUrl } from '../../embed/embedUrls.ts';
import type { BuilderData, BuilderWidget, FrozenVersion } from '../../embed/builderData.ts';
import type { Widget } from '../../embed/widget.ts';
import { absolute, cardUrl, chartUrl, eventUrl } from '../../site/urls.ts';
import { chartsOf } from '../all/charts.ts';
import type { Chart } from '../all/defineSection.ts';
import { widgetsOf } from '../all/widgets.ts';

/** The chart of a widget, with its alt text; throws if no section has it. */
function pictureOf({ id, chart }: Widget, charts: readonly Chart[]): EmbedPicture | undefined {
  if (chart === undefined) return undefined;
  const alt = charts.find(({ name }) => name === chart)?.alt;
  if (alt === undefined)
    throw new Error(`The widget "${id}" names the chart "${chart}", which no section has.`);
  return { png: absolute(chartUrl(chart, 'png')), svg: absolute(chartUrl(chart, 'svg')), alt };
}

/** The list of a widget: the places of its events in the record with their ranks, or its rows with absolute URLs. */
function listOf(
  { list }: Widget,
  events: readonly Event[],
): Pick<BuilderWidget, 'events' | 'ranks' | 'rows'> {
  if ('events' in list)
    return {
      events: list.events.map((event) => events.indexOf(event)),
      ranks: list.events.map((event) => list.ranked.indexOf(event)),
    };
  return { rows: list.rows().map((row) => ({ ...row, to: absolute(row.to) })) };
}

/** The newest kept picture of a widget, with an alt text that names its date; undefined if none was kept. */
function pinnedPicture(widget: Widget, { pictures }: Archive): EmbedData['pinned'] {
  const kept = newestPicture(pictures, widget.id);
  if (!kept) return undefined;
  return {
    png: absolute(keptPictureUrl(kept.name)),
    alt: fillText(words.pinnedAlt, { title: widget.title, date: formatDate(kept.date) }),
  };
}

/** The frozen copies of a widget, newest first; undefined if there are none. */
function frozenVersions(widget: string, { frozen }: Archive): FrozenVersion[] | undefined {
  const copies = frozen.filter((copy) => copy.widget === widget).map(({ date }) => date);
  if (copies.length === 0) return undefined;
  return copies.sort((a, b) => b.localeCompare(a)).map((date) => ({ date, inWords: formatDate(date) }));
}

/** Returns the data of the builder: every widget of the site, with what its embed codes are generated from. */
export function createBuilderData(archive: Archive): BuilderData {
  const widgets = widgetsOf(archive);
  const charts = chartsOf(archive);
  const heights = new Map(widgets.map((widget) => [widget.id, layoutHeights(widget, widgets)]));
  const heightsOf = (id: string) => heights.get(id) ?? { full: 0 };
  return {
    siteName: archive.site.name,
    hostScript: absolute(hostScriptUrl()),
    ofEvent: {
      page: decodeURI(absolute(eventUrl('{id}'))),
      plain: decodeURI(absolute(embedUrl('event/{id}'))),
      png: decodeURI(absolute(cardUrl('events/{id}'))),
    },
    events: archive.events.map(({ id, date, end, headline, track }) => ({
      id,
      date,
      inWords: formatDate(date),
      end,
      text: headline,
      track: track.id,
      height: heightsOf(`event/${id}`).full,
      frozen: frozenVersions(`event/${id}`, archive),
    })),
    widgets: widgets
      .filter(({ kind }) => kind !== 'event')
      .map((widget) => ({
        id: widget.id,
        title: widget.title,
        what: widget.what,
        heights: heightsOf(widget.id),
        story: storyWidgetOf(widget, widgets)?.id,
        frozen: frozenVersions(widget.id, archive),
        plain: absolute(embedUrl(widget.id)),
        page: absolute(widget.page),
        ...listOf(widget, archive.events),
        picture: pictureOf(widget, charts),
        pinned: pinnedPicture(widget, archive),
      })),
  };
}
