import { z } from 'zod';
import { contactAddress, day, httpsUrl, id, line, text } from './common.ts';

const option = z.strictObject({
  id: id.describe('The id records use.'),
  name: line(60).describe('The name readers see.'),
});

/** The patterns the map has for kinds of step, the most conspicuous first; `none` leaves a country blank. */
export const stepPatterns = [
  'solid',
  'diagonals',
  'grid',
  'crosshatch',
  'rows',
  'columns',
  'dots',
  'crosses',
  'dashes',
  'sparse-dots',
  'none',
] as const;

/** The name of the publisher that `site.yaml` begins with; whoever publishes a copy writes their own. */
export const examplePublisher = 'Name of the publisher';

/** The texts and settings of the site: `site.yaml`. */
export const siteSchema = z.strictObject({
  name: line(60).describe('The name of the site.'),
  subject: line(60).describe('What the record is about, as used in running text.'),
  description: text(300).describe('What the site is, for search results and social cards.'),
  reviewed: day.describe('The day the record was last checked; every "today" on the site is this day.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'is not a language code, such as en or es')
    .default('en')
    .describe(
      'The language of the record, en if missing: the words of the pages come from src/words/<language>/.',
    ),
  since: day.describe('Where the figures begin.'),
  answer: z
    .array(
      z.strictObject({
        text: text(200).describe('One piece of the sentence.'),
        track: id.optional().describe('The case it leads to: an id of tracks/.'),
      }),
    )
    .min(1, 'needs at least one piece')
    .describe('The short answer in pieces; a piece with a track is underlined and leads to its case.'),
  lede: text(500).describe('What the short answer must not leave out.'),
  cases: z
    .array(
      z.strictObject({
        track: id.describe('The lane of the case: an id of tracks/.'),
        title: line(60).describe('The name of the case.'),
        text: text(400).describe('What was done, in a few sentences.'),
        explainer: id.describe('The long read about it: an id of explainers/.'),
        measures: z
          .array(id)
          .min(1, 'needs at least one measure')
          .describe('The measures whose bars stand for the case.'),
      }),
    )
    .default([])
    .describe('The cases shown on the home page; may be missing.'),
  figure: z
    .strictObject({
      title: line(90).describe('The heading above the figure.'),
      lede: text(300).describe('What the figure shows, in a sentence or two.'),
      timeline: id.describe('The selection drawn on the home page.'),
      lens: z
        .strictObject({
          title: line(60).describe('The heading of the enlarged part.'),
          from: day.describe('Its first day.'),
          to: day.describe('Its last day.'),
        })
        .optional()
        .describe('The crowded span that is drawn a second time, enlarged; may be missing.'),
    })
    .describe('The figure of the home page.'),
  deadlines: z
    .strictObject({
      title: line(90).describe('The title of the widget, which stands alone in other people’s pages.'),
      what: text(300).describe('What it shows, in a sentence.'),
      measures: z
        .array(id)
        .min(1, 'needs at least one measure')
        .describe('The measures whose steps are drawn: ids of measures/.'),
    })
    .optional()
    .describe('The widget that shows how measures took hold, step by step; may be missing.'),
  measuresScope: text(300)
    .optional()
    .describe(
      'Which measures the record counts and which it does not, for the places that count them; may be missing.',
    ),
  independence: text(400).describe('Who is behind the site and who is not.'),
  licence: z
    .strictObject({
      name: line(60).describe('The name of the licence.'),
      url: httpsUrl.describe('Where it can be read.'),
    })
    .describe('The licence of words and data.'),
  publisher: z
    .strictObject({
      name: line(90).describe('The person or body that answers for the site.'),
      about: text(300)
        .optional()
        .describe('Who that is and who pays for the site, in a sentence; may be missing.'),
      contact: contactAddress.describe('Where readers reach them: an e-mail address, or an https address.'),
      corrections: contactAddress.describe(
        'Where readers report errors: an e-mail address, which "Report an error" opens with the address of the page in the subject, or an https address.',
      ),
    })
    .optional()
    .describe('Who answers for the site; while it is missing, or still the example, the site says so.'),
  repository: httpsUrl.describe('Where the files are kept; links to files and for editing them point there.'),
  branch: z
    .string()
    .regex(
      /^[A-Za-z\d](?:[\w.-]*\w)?(?:\/\w(?:[\w.-]*\w)?)*$/,
      'is not the name of a branch, such as main or release/2026',
    )
    .default('main')
    .describe('The branch of the repository that those links point to, main if missing.'),
  topics: z.array(option).default([]).describe('The topics articles are filed under.'),
  holdings: z.array(option).default([]).describe('What a reader of the guide may have.'),
  questionGroups: z.array(option).default([]).describe('The groups questions are shown in.'),
  stepKinds: z
    .array(
      option.extend({
        meaning: text(300).describe('What such a step does and what it does not, in a sentence or two.'),
        pattern: z
          .enum(stepPatterns)
          .describe('How the map shows it, each kind differently: none for authorities that took no step.'),
      }),
    )
    .default([])
    .describe(
      'The kinds of step governments took, the most far-reaching first; may be missing in a record without countries.',
    ),
});

/** Old ids and the ids they redirect to, by kind: `redirects.yaml`. */
export const redirectsSchema = z.record(z.string(), z.record(id, id));

/** The texts and settings of the site as written in the file. */
export type SiteRecord = z.infer<typeof siteSchema>;
/** A kind of step of governments. */
export type StepKind = SiteRecord['stepKinds'][number];
/** The redirects as written in the file. */
export type RedirectsRecord = z.infer<typeof redirectsSchema>;
