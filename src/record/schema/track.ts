import { z } from 'zod';
import { line, text } from './common.ts';

/** One lane of the timeline: `tracks/<id>.yaml`. */
export const trackSchema = z.strictObject({
  name: line(40).describe('The name of the lane.'),
  order: z.number().int().describe('Lanes are drawn from the lowest number down.'),
  glyph: z
    .enum(['square', 'diamond', 'circle', 'triangle', 'half-disc', 'cross', 'hexagon'])
    .describe('The form of its marks, so that lanes differ without color.'),
  colour: z
    .enum(['blue', 'ochre', 'plum', 'graphite', 'teal', 'olive', 'violet'])
    .describe('The color of its marks: one of the palette.'),
  what: text(300).describe('What belongs in this lane.'),
});

/** A track as written in its file. */
export type TrackRecord = z.infer<typeof trackSchema>;
