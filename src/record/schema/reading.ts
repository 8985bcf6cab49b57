import { z } from 'zod';
import { id, line, text } from './common.ts';
import { anyReferences, references } from './reference.ts';

/** One question readers ask: `questions/<id>.yaml`. */
export const questionSchema = z.strictObject({
  question: line(160).describe('The question, as a reader would put it.'),
  answer: text(900).describe('A plain answer that stands alone.'),
  group: id.describe('The group it is shown in: listed in site.yaml.'),
  order: z
    .number()
    .int()
    .optional()
    .describe('Its place in its group, from the lowest number on; those without one follow by id.'),
  caution: text(400).optional().describe('What the answer rests on, where that needs a word.'),
  events: z.array(id).default([]).describe('Events that tell more: ids of events/.'),
  measures: z.array(id).default([]).describe('Measures it asks about: ids of measures/.'),
  sources: anyReferences
    .default([])
    .describe('Where it says so, each with the place in it; may be empty only if the caution says why.'),
});

/** One term of the glossary: `glossary/<id>.yaml`. */
export const termSchema = z.strictObject({
  term: line(80).describe('The term as the texts use it.'),
  also: z.array(line(80)).default([]).describe('Other names and short forms.'),
  meaning: text(500).describe('What it means here, in plain words.'),
  see: z.array(id).default([]).describe('Related terms: ids of glossary/.'),
  sources: anyReferences
    .default([])
    .describe('Where the meaning is found: ids of sources/, each with the place in it.'),
});

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
  })
  .refine((timeline) => !(timeline.events && (timeline.tracks || timeline.weights || timeline.explainer)), {
    error: 'names events and rules at once: keep one of the two',
    path: ['events'],
  });

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

/** One plain page such as the method: the front matter of `pages/<id>.mdx`. */
export const pageSchema = z.strictObject({
  title: line(90).describe('The headline of the page.'),
  standfirst: text(400).describe('What the page says, in a sentence or two.'),
});

/** A question as written in its file. */
export type QuestionRecord = z.infer<typeof questionSchema>;
/** A glossary term as written in its file. */
export type TermRecord = z.infer<typeof termSchema>;
/** A track as written in its file. */
export type TrackRecord = z.infer<typeof trackSchema>;
/** A timeline as written in its file. */
export type TimelineRecord = z.infer<typeof timelineSchema>;
/** An explainer as written in its file. */
export type ExplainerRecord = z.infer<typeof explainerSchema>;
/** A page as written in its file. */
export type PageRecord = z.infer<typeof pageSchema>;
