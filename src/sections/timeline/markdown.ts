import { citeBlocks } from '../../markdown/cite.ts';
import { eventDate } from '../../markdown/lists.ts';
import {
  type Block,
  fillLine,
  joined,
  link,
  list,
  paragraph,
  section,
  spaced,
  type Inline,
} from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import { sourcesInLine } from '../../markdown/sources.ts';
import { citeListPage } from '../../words/citationLines.ts';
import { timelineEntry, entrySources } from '../../words/en/markdown.ts';
import type { Archive, Event } from '../../record/model.ts';
import { groupByYear } from '../../record/select/events.ts';
import { absolute, dataUrl, eventUrl, explainerUrl, timelineUrl, trackUrl } from '../../site/urls.ts';
import * as counts from '../../words/en/counts.ts';
import * as downloads from '../../words/en/downloadSection.ts';
import * as words from '../../words/en/timeline.ts';
import { fillText } from '../../words/fill.ts';
import { plural } from '../../words/plural.ts';
import { timelineLede } from './lede.ts';
import { showsLines } from './rows.ts';

/** The first document behind an event. */
const firstSource = ({ references: [source] }: Event): Inline =>
  source && fillLine(entrySources, { sources: sourcesInLine([source]) });

/** Events by year, oldest first, each with its summary; a long list names no documents. */
const yearBlocks = (all: readonly Event[]): Block[] =>
  groupByYear(all).flatMap(([year, members]) =>
    section(2, year, [
      list(
        members.map((event) =>
          fillLine(timelineEntry, {
            date: eventDate(event),
            headline: link(eventUrl(event.id), event.headline),
            track: event.track.name,
            summary: showsLines(all) ? event.summary : spaced(event.summary, firstSource(event)),
          }),
        ),
      ),
    ]),
  );

/** The links to the timelines of the tracks, and to the data. */
const linkBlocks = ({ tracks, site }: Archive): Block[] => [
  paragraph(
    joined(
      [link(timelineUrl(), words.allTopics), ...tracks.map(({ id, name }) => link(trackUrl(id), name))],
      '; ',
    ),
  ),
  ...section(2, downloads.pageTitle, [
    paragraph(fillLine(downloads.pageLede, { licence: link(site.licence.url, site.licence.name) })),
    list(
      (['events.csv', 'events.json', 'events.ics'] as const).map((file) =>
        link(dataUrl(file), downloads.fileLabels[file]),
      ),
    ),
  ]),
];

/** The page of the timeline, and that of each track. */
export function timelinePages(archive: Archive): MarkdownPage[] {
  const { site, events, tracks } = archive;
  const lede = timelineLede(events);
  return [
    {
      page: timelineUrl(),
      title: words.pageTitle,
      description: lede,
      blocks: () => [
        paragraph(lede),
        ...linkBlocks(archive),
        ...yearBlocks(events),
        ...citeBlocks(citeListPage(words.pageTitle, site, absolute(timelineUrl()))),
      ],
    },
    ...tracks.map((track) => ({
      page: trackUrl(track.id),
      title: fillText(words.trackTitle, { track: track.name }),
      description: track.what,
      blocks: () => [
        paragraph(
          spaced(
            fillText(words.trackLede, {
              what: track.what,
              events: plural(track.events.length, counts.events),
            }),
            track.explainer && link(explainerUrl(track.explainer.id), track.explainer.title),
          ),
        ),
        ...yearBlocks(track.events),
        ...citeBlocks(citeListPage(track.name, site, absolute(trackUrl(track.id)))),
      ],
    })),
  ];
}
