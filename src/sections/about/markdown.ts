import { paragraph, section } from '../../markdown/nodes.ts';
import type { MarkdownPage } from '../../markdown/page.ts';
import { sourceList } from '../../markdown/sources.ts';
import { textBlocks } from '../../markdown/text.ts';
import type { Archive } from '../../record/model.ts';
import { url } from '../../site/urls.ts';
import { sources } from '../../words/en/page.ts';

/** The plain pages of the record: a title, a text and its sources. */
export const plainPages = (archive: Archive): MarkdownPage[] =>
  archive.pages.map(({ id, title, standfirst, text, references }) => {
    const page = url(`${id}/`);
    return {
      page,
      title,
      description: standfirst,
      notes: references,
      blocks: () => [
        paragraph(standfirst),
        ...textBlocks(text, { archive, page, notes: references }),
        ...section(2, sources, sourceList(references)),
      ],
    };
  });
