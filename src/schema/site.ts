import { z } from 'zod';
import { day, httpsUrl, id, line, text } from './common.ts';

const named = z.strictObject({ id, name: line(60) });

/** The words and settings of the whole site: `site.yaml`. */
export const siteSchema = z.strictObject({
  name: line(60).describe('The name of the site.'),
  subject: line(60).describe('What the record is about, as used in running text.'),
  description: text(300).describe('What the site is, for search results and social cards.'),
  reviewed: day.describe('The day the record was last checked; every "today" on the site is this day.'),
  since: day.describe('Where the figures begin.'),
  answer: z
    .array(z.strictObject({ text: text(200), track: id.optional() }))
    .min(1)
    .describe('The short answer in pieces; a piece with a track is underlined and leads to its case.'),
  lede: text(500).describe('What the short answer must not leave out.'),
  cases: z
    .array(
      z.strictObject({
        track: id,
        title: line(60),
        text: text(400),
        explainer: id,
        measures: z.array(id).min(1).describe('The measures whose bars stand for the case.'),
        binds: line(120),
        rests: line(120),
      }),
    )
    .min(1)
    .describe('The cases shown on the home page.'),
  figure: z.strictObject({
    title: line(90),
    lede: text(300),
    timeline: id.describe('The selection drawn on the home page.'),
    lens: z
      .strictObject({ title: line(60), from: day, to: day })
      .describe('The crowded span that is drawn a second time, enlarged.'),
  }),
  deadlines: z
    .strictObject({
      title: line(90),
      what: text(300).describe('What it shows, in a sentence.'),
      measures: z.array(id).min(1).describe('The measures whose steps are drawn: ids of measures/.'),
    })
    .describe('The widget that shows how measures took hold, step by step.'),
  independence: text(400).describe('Who is behind the site and who is not.'),
  licence: z.strictObject({ name: line(60), url: httpsUrl }).describe('The licence of words and data.'),
  repository: httpsUrl.describe('Where the files are kept; "edit this record" points there.'),
  topics: z.array(named).min(1).describe('The topics articles are filed under.'),
  holdings: z.array(named).min(1).describe('What a reader of the guide may have.'),
  questionGroups: z.array(named).min(1).describe('The groups questions are shown in.'),
});

/** Old ids and where they lead, by kind: `redirects.yaml`. */
export const redirectsSchema = z.record(z.string(), z.record(id, id));

/** The site's words as written in the file. */
export type SiteRecord = z.infer<typeof siteSchema>;
/** The redirects as written in the file. */
export type RedirectsRecord = z.infer<typeof redirectsSchema>;
