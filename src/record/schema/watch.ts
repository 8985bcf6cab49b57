import { z } from 'zod';
import { always, day, id, line, partialDate, text } from './common.ts';
import { anyReferences, references } from './reference.ts';

/** The first day a partial date covers. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);

/** One date to watch, on which something lapses, returns, is due or must be renewed: `watch/<id>.yaml`. */
export const watchSchema = z
  .strictObject({
    date: partialDate.describe(
      'The day, month or year on which it happens, as precisely as the sources say.',
    ),
    title: line(110).describe('What happens then, as a sentence without a full stop.'),
    check: text(400).describe('What to look up once the date has passed, in a plain sentence.'),
    measures: z.array(id).default([]).describe('The measures it concerns: ids of measures/.'),
    sources: references.describe('Where it says so: ids of sources/, each with the place in it.'),
    outcome: z
      .strictObject({
        on: day.describe('The day it was looked up; never later than the day of review.'),
        what: text(400).describe('What was found, or that nothing was found.'),
        sources: anyReferences
          .default([])
          .describe(
            'Where it says so: ids of sources/, each with the place in it; may be left out if nothing was found.',
          ),
      })
      .optional()
      .describe(
        'What was found once the date had passed; until then the date is open and "npm run due" asks for it.',
      ),
  })
  .superRefine((watch, context) => {
    const checkedOn = watch.outcome?.on;
    if (typeof checkedOn === 'string' && typeof watch.date === 'string' && checkedOn < firstDay(watch.date))
      context.addIssue({
        code: 'custom',
        path: ['outcome', 'on'],
        message: `lies before the date itself, ${watch.date}: take the outcome out until it has passed`,
        input: checkedOn,
      });
  }, always);

/** A date to watch as written in its file. */
export type WatchRecord = z.infer<typeof watchSchema>;
