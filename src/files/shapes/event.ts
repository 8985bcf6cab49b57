import { z } from 'zod';
import { eventSchema } from '../../record/schema/event.ts';
import {
  address,
  citedSource,
  fullDay,
  head,
  listFile,
  meaningOf,
  named,
  partialDate,
  recordId,
} from './parts.ts';

const eventFields = eventSchema.shape;

/** One event as the data files hold it. */
export const eventShape = z.strictObject({
  id: recordId.describe('The id of the event; it never changes.'),
  url: address.describe('The page of the event.'),
  headline: z.string().describe('What happened, as a sentence.'),
  label: z.string().optional().describe('A short form of the headline, for figures.'),
  date: partialDate.describe(
    'When it happened: 2017, 2017-07 or 2017-07-11, never more precise than the sources.',
  ),
  precision: z.enum(['day', 'month', 'year']).describe('How precisely the date is known.'),
  end: partialDate.optional().describe(meaningOf(eventFields.end)),
  when: z.string().describe('The date or span in words.'),
  track: named.describe('The lane of the timeline it belongs to.'),
  weight: eventFields.weight,
  summary: z.string().describe(meaningOf(eventFields.summary)),
  disputed: z.array(z.string()).describe(meaningOf(eventFields.disputed)),
  people: z.array(named).describe('People who acted.'),
  bodies: z.array(named).describe('Agencies, courts and companies that acted.'),
  others: z.array(z.string()).describe(meaningOf(eventFields.others)),
  countries: z.array(named).describe('Countries it concerns, other than the one the record is about.'),
  measures: z.array(named).describe('Legal measures it made, changed or tested.'),
  sources: z
    .array(citedSource)
    .min(1)
    .describe('What it rests on, primary sources first; a document cited at two places is here twice.'),
  noPrimary: z.string().optional().describe('Why a key event has no primary source.'),
  related: z.array(recordId).describe('The ids of events to see beside it.'),
  articles: z.array(recordId).describe('The ids of articles about it.'),
  published: fullDay.describe('The day the record first told of it.'),
  changed: fullDay.describe('The day the record last changed what it tells of it.'),
  corrections: z
    .array(
      z.strictObject({
        date: fullDay.describe('The day of the correction.'),
        url: address.describe('What was wrong and what is right.'),
        title: z.string().describe('What was corrected.'),
      }),
    )
    .describe('Corrections of this event, newest first.'),
});

/** The schema of `/data/events.json`. */
export const eventsFile = listFile('events', eventShape, 'All events, oldest first.').describe(
  'The dated events of the record.',
);

/** The schema of `/data/events/<id>.json`. */
export const eventFile = z
  .strictObject({
    ...head,
    event: eventShape.describe('The event.'),
    text: z
      .string()
      .describe('What the page says beyond the summary, as Markdown; [n] is the nth of the sources.'),
  })
  .describe('One event of the record.');

/** The schema of `/data/timelines/<id>.json`. */
export const timelineFile = listFile('events', eventShape, 'The events it selects, oldest first.')
  .extend({ id: recordId.describe('The id of the timeline; it never changes.') })
  .describe('A named selection of events.');

/** One event as the data files hold it. */
export type EventData = z.infer<typeof eventShape>;
/** The content of `/data/events.json`. */
export type EventsFile = z.infer<typeof eventsFile>;
/** The content of `/data/events/<id>.json`. */
export type EventFile = z.infer<typeof eventFile>;
/** The content of `/data/timelines/<id>.json`. */
export type TimelineFile = z.infer<typeof timelineFile>;
