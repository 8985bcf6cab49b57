import { z } from 'zod';
import { touchedKinds } from '../../record/link/updates.ts';
import { address, fullDay, head, recordId } from './parts.ts';

const idsByKind = z.strictObject(
  Object.fromEntries(
    touchedKinds.map((kind) => [
      kind,
      z.array(recordId).optional().describe(`The ids of ${kind}; absent if there are none.`),
    ]),
  ),
);

/** The records that were added or changed on one day. */
export const dayOfChanges = z.strictObject({
  date: fullDay.describe('The day.'),
  added: idsByKind.describe('The records that were new that day, by kind.'),
  changed: idsByKind.describe('The records that changed that day, by kind.'),
  updates: z
    .array(
      z.strictObject({
        id: recordId.describe('The id of the announcement; feeds have the same.'),
        title: z.string().describe('What changed, as a sentence.'),
        url: address.describe('What changed and why.'),
      }),
    )
    .describe('The announcements of that day.'),
});

/** The schema of `/data/changes.json`. */
export const changesFile = z
  .strictObject({
    ...head,
    days: z
      .array(dayOfChanges)
      .describe('The days on which the record changed, newest first; the oldest is the day of publication.'),
    replaced: z
      .array(
        z.strictObject({
          kind: z.string().describe('The kind of record.'),
          from: recordId.describe('The id that is no longer used.'),
          to: recordId.describe('The id that took its place.'),
        }),
      )
      .describe(
        'Ids that were replaced; no id goes without one that takes its place. The record keeps no day for it.',
      ),
  })
  .describe('What was added, changed and replaced, for programs that follow the record.');

/** The records that were added or changed on one day. */
export type DayOfChanges = z.infer<typeof dayOfChanges>;
/** The content of `/data/changes.json`. */
export type ChangesFile = z.infer<typeof changesFile>;
