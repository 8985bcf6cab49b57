import { z } from 'zod';
import { id, line, text } from './common.ts';
import { references } from './reference.ts';

/** One long read: the front matter of `explainers/<id>.mdx`. */
export const explainerSchema = z.strictObject({
  title: line(110).describe('The headline of the piece.'),
  short: line(40).describe('The name in menus and breadcrumbs.'),
  standfirst: text(400).describe('What the piece says, in a sentence or two.'),
  summary: z
    .array(text(500))
    .min(2, 'needs at least two paragraphs')
    .describe('Paragraphs a reader can stop after.'),
  facts: z
    .array(
      z.strictObject({
        label: line(40).describe('What the fact is about, in a word or two.'),
        says: text(300).describe('The fact itself.'),
        sources: references.describe('Where it says so: ids of sources/, each with the place in it.'),
      }),
    )
    .min(3, 'needs at least three facts')
    .describe('The key facts box.'),
  track: id.optional().describe('The lane it tells of: an id of tracks/.'),
  timeline: id.describe('The selection drawn in it: an id of timelines/.'),
  measures: z.array(id).default([]).describe('The measures it tells of: ids of measures/.'),
  articles: z
    .array(id)
    .min(1, 'needs at least one article')
    .describe('Articles to read on: ids of articles/.'),
  order: z.number().int().describe('Pieces stand from the lowest number on.'),
});

/** An explainer as written in its file. */
export type ExplainerRecord = z.infer<typeof explainerSchema>;
