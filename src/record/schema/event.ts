import { z } from 'zod';
import { id, line, partialDate, text } from './common.ts';
import { reference, references } from './reference.ts';

/** In characters; short enough to be shown in full in a list, a card and a search result. */
const maxHeadlineLength = 100;

/** One thing that happened: the front matter of `events/<year>/<id>.mdx`. */
export const eventSchema = z
  .strictObject({
    headline: line(maxHeadlineLength).describe(
      'What happened, as a sentence in the present tense without a full stop.',
    ),
    label: line(38)
      .optional()
      .describe('A short form of the headline for figures; for key and major events.'),
    date: partialDate.describe('The day, month or year it happened; never more precise than the sources.'),
    end: partialDate.optional().describe('The last day, month or year, for something that took time.'),
    track: id.describe('The lane it belongs to: an id of tracks/.'),
    weight: z
      .enum(['key', 'major', 'minor'], { error: 'must be key, major or minor' })
      .describe('key: the short timeline; major: the middle one; minor: the whole record only.'),
    summary: text(700).describe('Two or three sentences that stand alone.'),
    people: z.array(id).default([]).describe('People who acted: ids of people/.'),
    bodies: z.array(id).default([]).describe('Agencies, courts and companies that acted: ids of bodies/.'),
    others: z.array(line(90)).default([]).describe('Actors who have no record of their own, by name.'),
    countries: z
      .array(id)
      .default([])
      .describe('Countries it concerns, other than the one the record is about: ids of countries/.'),
    sources: references.describe('Where it says so: ids of sources/, each with the place in it.'),
    quoteSource: reference
      .optional()
      .describe(
        'The source the box “Quote” names, if not the first: one of the sources, or one of the places its text cites.',
      ),
    noPrimary: text(300).optional().describe('For a key event without a primary source: why there is none.'),
    disputed: z
      .array(text(500))
      .default([])
      .describe('What is disputed: who says it, who denies it, who decided.'),
    measures: z.array(id).default([]).describe('Measures it made, changed or tested: ids of measures/.'),
    related: z.array(id).default([]).describe('Events a reader should see beside it: ids of events/.'),
  })
  .describe('One event.');

/** An event as written in its file. */
export type EventRecord = z.infer<typeof eventSchema>;
