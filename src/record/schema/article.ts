import { z } from 'zod';
import { always, checkUrl, httpsUrl, id, languageTag, line, partialDate, readState, text } from './common.ts';

/** One piece of press coverage or analysis for further reading: `articles/<year>/<id>.yaml`. */
export const articleSchema = z
  .strictObject({
    title: line(300).describe('The title of the article, in its own language.'),
    language: languageTag
      .optional()
      .describe('The language of the title (BCP 47), such as de; left out for the language of the record.'),
    author: line(120).optional().describe('Who wrote it, if known.'),
    outlet: line(120).describe('Where it appeared.'),
    date: partialDate.optional().describe('When it appeared, as precisely as known.'),
    url: z.string().describe('Where it stands; https, unless onlyHttp says otherwise.'),
    onlyHttp: z.literal(true).optional().describe('The article is only known at an http address.'),
    copy: httpsUrl.optional().describe('Another address where the same text can be read.'),
    summary: text(600).describe('What it says, in the words of this project.'),
    note: text(400).optional().describe('What a reader should know of this copy, its date or its reading.'),
    topics: z.array(id).min(1, 'needs at least one topic').describe('Topics listed in site.yaml.'),
    events: z.array(id).default([]).describe('Events it is about: ids of events/.'),
    paywalled: z.boolean().optional().describe('Whether a reader has to pay; left out if not known.'),
    read: readState.optional().describe('full, part or cited; left out if not recorded.'),
    role: z
      .enum(['seed', 'related'])
      .optional()
      .describe('seed: the article the record began with; related: those it points to.'),
  })
  .superRefine(checkUrl, always);

/** An article as written in its file. */
export type ArticleRecord = z.infer<typeof articleSchema>;
