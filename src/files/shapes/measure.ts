import { z } from 'zod';
import { confidence } from '../../record/schema/common.ts';
import { measureSchema } from '../../record/schema/measure.ts';
import { watchSchema } from '../../record/schema/watch.ts';
import { address, citedSource, fullDay, meaningOf, named, partialDate, recordId, sources } from './parts.ts';

const measureFields = measureSchema.shape;
const stageFields = measureFields.stages.element.shape;
const comparisonFields = measureFields.comparison.unwrap().shape;
const outcomeFields = watchSchema.shape.outcome.unwrap().shape;

const confirmed = z.strictObject({
  on: fullDay.describe('That day.'),
  source: recordId.describe('The document that shows it.'),
  at: z
    .string()
    .optional()
    .describe('The place in the document: a page number alone, or a section, paragraph or heading.'),
});

/** One legal measure as the data files hold it. */
export const measureShape = z.strictObject({
  id: recordId,
  name: z.string().describe(meaningOf(measureFields.name)),
  short: z.string().describe(meaningOf(measureFields.short)),
  url: address.describe('The page of the event that tells of it.'),
  track: named.describe('The lane of the timeline it belongs to.'),
  agency: z.string().describe(meaningOf(measureFields.agency)),
  authority: z.string().describe(meaningOf(measureFields.authority)),
  citation: z.string().describe(meaningOf(measureFields.citation)),
  binds: z.array(named).describe('Who must obey.'),
  issued: fullDay.describe(meaningOf(measureFields.issued)),
  stages: z
    .array(
      z.strictObject({
        id: z.string().optional().describe('A name for the stage, within its measure.'),
        from: fullDay.describe(meaningOf(stageFields.from)),
        to: fullDay.optional().describe(meaningOf(stageFields.to)),
        what: z.string().describe(meaningOf(stageFields.what)),
        binding: z.boolean().describe(meaningOf(stageFields.binding)),
        reach: stageFields.reach.describe('How far a binding stage reaches.'),
        binds: z
          .array(named)
          .optional()
          .describe('Who must obey this stage, if not all whom the measure binds.'),
        widens: z
          .boolean()
          .optional()
          .describe('true for a stage that only adds to whom the measure binds, after it took hold.'),
        confidence: confidence.optional().describe('How sure this day is, if less than the measure.'),
        confirmed: confirmed
          .optional()
          .describe('The last day this stage is known to hold, if another than that of the measure.'),
      }),
    )
    .min(1)
    .describe(meaningOf(measureFields.stages)),
  exceptions: z.array(z.string()).describe(meaningOf(measureFields.exceptions)),
  penalties: z.string().optional().describe(meaningOf(measureFields.penalties)),
  status: z.string().describe('What is known of it on the day of review.'),
  ground: z.string().optional().describe(meaningOf(measureFields.ground)),
  confidence: measureFields.confidence,
  confirmed: confirmed
    .optional()
    .describe('The last day on which its state is known from a document; absent if none is recorded.'),
  event: recordId.describe('The event that tells of it.'),
  announcement: recordId.optional().describe('The event that made it, if another one.'),
  comparison: z
    .strictObject({
      kind: z.string().describe('What kind of instrument it is.'),
      target: z.string().describe(meaningOf(comparisonFields.target)),
      stops: z.string().describe('What it stops.'),
      text: recordId.describe('Where its text can be read: a source.'),
      sources: z
        .record(z.string().describe('A question of the comparison.'), z.array(recordId))
        .describe('What the answer to each question of the comparison rests on.'),
      places: z
        .record(
          z.string().describe('A question of the comparison.'),
          z.array(
            z.strictObject({
              source: recordId.describe('The document.'),
              at: z
                .string()
                .describe('The place in it: a page number alone, or a section, paragraph or heading.'),
            }),
          ),
        )
        .describe('Where in the documents the answer to each question is found, for those cited by a place.'),
    })
    .optional()
    .describe('What the comparison of instruments says of it beyond the other fields.'),
  sources,
});

/** One date to look out for as the data files hold it. */
export const watchShape = z.strictObject({
  id: recordId,
  date: partialDate,
  when: z.string().describe('The date in words.'),
  title: z.string().describe('What happens then, as a sentence.'),
  url: address.describe('Its place on the page of what is in force.'),
  check: z.string().describe('What to look up once the date has passed.'),
  measures: z.array(named).describe('The measures it concerns.'),
  outcome: z
    .strictObject({
      on: fullDay.describe('The day it was looked up.'),
      what: z.string().describe(meaningOf(outcomeFields.what)),
      sources: z.array(citedSource).describe('What that rests on; may be empty if nothing was found.'),
    })
    .optional()
    .describe('What was found once the date had passed; absent while it is open.'),
  sources,
});
