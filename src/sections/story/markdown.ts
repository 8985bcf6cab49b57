import { citeBlocks } from '../../markdown/cite.ts';
import { eventDate } from '../../markdown/lists.ts';
import { fillLine, heading, link, list, paragraph, section, spaced, strong } from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import { sourcesInLine } from '../../markdown/sources.ts';
import type { Archive } from '../../record/model.ts';
import { absolute, eventUrl, storyUrl, trackUrl } from '../../site/urls.ts';
import { citeListPage } from '../../words/citationLines.ts';
import { disputedTitle } from '../../words/en/events.ts';
import { entrySources } from '../../words/en/markdown.ts';
import { mainStory } from './stories.ts';

/** The page of the key dates, one after the other. */
export function storyPages({ site }: Archive): MarkdownPage[] {
  const story = mainStory(site);
  if (!story) return [];
  const { title, what, events } = story;
  return [
    {
      page: storyUrl(),
      title,
      description: what,
      blocks: () => [
        paragraph(what),
        ...events.flatMap((event) => [
          heading(2, link(eventUrl(event.id), event.headline)),
          paragraph(spaced(strong(eventDate(event)), link(trackUrl(event.track.id), event.track.name))),
          paragraph(event.summary),
          ...section(3, disputedTitle, event.disputed.length > 0 ? [list(event.disputed)] : []),
          paragraph(fillLine(entrySources, { sources: sourcesInLine(event.references) })),
        ]),
        ...citeBlocks(citeListPage(title, site, absolute(storyUrl()))),
      ],
    },
  ];
}
