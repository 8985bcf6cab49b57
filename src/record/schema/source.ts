import { z } from 'zod';
import { always, checkUrl, languageTag, line, partialDate, readState } from './common.ts';

/** One citable document: `sources/<year>/<id>.yaml`, or `sources/undated/` where no date is known. */
export const sourceSchema = z
  .strictObject({
    title: line(300).describe('The title of the document, in its own language.'),
    language: languageTag
      .optional()
      .describe('The language of the title (BCP 47), such as de; left out for the language of the record.'),
    publisher: line(160).describe('Who published it, with the outlet that carries the copy if that differs.'),
    url: z.string().describe('Where it stands; https, unless onlyHttp says otherwise.'),
    onlyHttp: z.literal(true).optional().describe('The document is only known at an http address.'),
    date: partialDate.optional().describe('When it was published, as precisely as known.'),
    kind: z
      .enum(['primary', 'news', 'analysis', 'company'], {
        error: 'must be primary, news, analysis or company',
      })
      .describe('primary: the act itself or the body that made it; company: the company speaks of itself.'),
    read: readState.describe('full, part, or cited: known only through other documents.'),
    citation: line(60)
      .optional()
      .describe('How lawyers cite it in short, without the page: 89 FR 52434, or Pub. L. 115-91.'),
    pages: z
      .number()
      .int()
      .min(1, 'must be 1 or more')
      .optional()
      .describe(
        'How many pages it has. A primary document of more than two pages that was read is cited with the place in it.',
      ),
    standing: line(80)
      .optional()
      .describe('A word of caution: a copy, a page of unclear standing, state media.'),
  })
  .superRefine(checkUrl, always);

/** A source as written in its file. */
export type SourceRecord = z.infer<typeof sourceSchema>;
