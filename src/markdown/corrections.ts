import { correctionsOf } from '../record/link/updates.ts';
import type { Event, Explainer } from '../record/model.ts';
import { updateUrl } from '../site/urls.ts';
import * as words from '../words/en/reuse.ts';
import { fillText } from '../words/fill.ts';
import { formatDate } from '../words/format.ts';
import { type Block, fillLine, link, paragraph, strong } from './nodes.ts';

/** The corrections to a page, newest first, each with the link to what was wrong. */
export const correctionNotes = (record: Event | Explainer): Block[] =>
  correctionsOf(record).map(({ id, date, title }) =>
    paragraph(
      fillLine(words.correction, {
        corrected: strong(fillText(words.correctedOn, { date: formatDate(date) })),
        title,
        link: link(updateUrl(id), words.correctionLink),
      }),
    ),
  );
