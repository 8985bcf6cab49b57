import { z } from 'zod';
import { id, line, text } from './common.ts';

/** A named selection of events: `timelines/<id>.yaml`. */
export const timelineSchema = z
  .strictObject({
    title: line(90).describe('The title, which stands alone in other people’s pages.'),
    what: text(300).describe('What it shows, in a sentence.'),
    events: z.array(id).optional().describe('The events by id; or else by the rules below.'),
    tracks: z.array(id).optional().describe('Only events of these tracks.'),
    weights: z
      .array(z.enum(['key', 'major', 'minor']))
      .optional()
      .describe('Only events of these weights.'),
    explainer: id.optional().describe('The events an explainer speaks of.'),
    leads: z
      .array(id)
      .optional()
      .describe(
        'Its most important events by id, the most important first: what a small widget shows of it. The default is the weightiest, of those the ones a measure names, then the newest.',
      ),
  })
  .refine((timeline) => !(timeline.events && (timeline.tracks || timeline.weights || timeline.explainer)), {
    error: 'names events and rules at once: keep one of the two',
    path: ['events'],
  });

/** A timeline as written in its file. */
export type TimelineRecord = z.infer<typeof timelineSchema>;
