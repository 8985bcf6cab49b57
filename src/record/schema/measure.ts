import { z } from 'zod';
import { always, confidence, day, id, line, text } from './common.ts';
import { pinpoint, references } from './reference.ts';

const sourcesOf = (what: string) =>
  references.describe(`Sources of ${what}: ids of sources/, each with the place in it.`);

/** What the comparison of instruments needs of a measure beyond its own fields, with the sources of each cell. */
const comparison = z.strictObject({
  kind: line(40).describe('What kind of instrument it is, in two or three words.'),
  order: z.number().int().describe('Instruments stand from the lowest number on.'),
  target: text(300).describe('Whose goods, names or companies it is aimed at.'),
  stops: text(300).describe('What it stops, in a sentence or two without dates.'),
  text: id.describe('Where its text can be read: an id of sources/.'),
  sources: z
    .strictObject({
      issuer: sourcesOf('who issued it and under what power'),
      target: sourcesOf('what it is aimed at'),
      binds: sourcesOf('who must obey'),
      stops: sourcesOf('what it stops'),
      exceptions: sourcesOf('what it leaves out'),
      since: sourcesOf('its days'),
      penalties: sourcesOf('what a breach can cost'),
      today: sourcesOf('what is known of it today'),
    })
    .describe('What each cell of the table rests on.'),
});

const confirmed = z.strictObject({
  on: day.describe('That day: never later than the day of review, reviewed in site.yaml.'),
  source: id.describe('The document that shows it: an id of sources/.'),
  at: pinpoint.optional(),
});

const stage = z.strictObject({
  id: id.optional().describe('A name for this stage, so that other records can take its day from here.'),
  from: day.describe('The first day this stage holds.'),
  to: day.optional().describe('The last day it holds; absent while it stands.'),
  what: text(400).describe('What holds from that day.'),
  reach: z.enum(['part', 'full']).optional().describe('part draws the bar thin, full draws it thick.'),
  binding: z.boolean().default(true).describe('false for a stage that binds nobody yet.'),
  binds: z
    .array(id)
    .optional()
    .describe('Who must obey this stage, if not all whom the measure binds: ids of groups/.'),
  widens: z
    .boolean()
    .optional()
    .describe(
      'true for a stage that only adds to whom the measure binds, after it took hold: drawings of how it took hold leave it out.',
    ),
  confidence: confidence
    .optional()
    .describe('How sure the record is of this day, if less than of the measure.'),
  confirmed: confirmed
    .optional()
    .describe(
      'The last day on which this stage is known to hold from a document, if another than that of the measure.',
    ),
});

/** One legal measure and the stages in which it took effect: `measures/<id>.yaml`. */
export const measureSchema = z
  .strictObject({
    name: line(120).describe('Its official name.'),
    label: line(24).describe('A short name for figures.'),
    short: line(140).describe('What it does, in one line.'),
    track: id.describe('The lane its bar is drawn in: an id of tracks/.'),
    agency: line(140).describe('Who issued it.'),
    authority: line(200).describe('The power it rests on.'),
    citation: text(300).describe('Where its text is printed.'),
    binds: z.array(id).min(1, 'needs at least one group').describe('Who must obey: ids of groups/.'),
    issued: day.describe('The day it was signed or announced.'),
    stages: z.array(stage).min(1, 'needs at least one stage').describe('When and how it took hold.'),
    exceptions: z.array(text(300)).default([]).describe('What it leaves out.'),
    penalties: text(600).optional().describe('What a breach can cost.'),
    status: text(400).describe('What is known of it today.'),
    confidence: confidence.describe('How sure the record is of that.'),
    confirmed: confirmed
      .optional()
      .describe(
        'The last day on which its state is known from a document. Where the record is less than sure, pages say this day and bars are dashed after it.',
      ),
    ground: text(300)
      .optional()
      .describe(
        'For a measure that names people: the ground it states and their answer, shown wherever they are listed.',
      ),
    event: id.describe('The event that tells of it: an id of events/.'),
    announcement: id.optional().describe('The event that made it, if another one: an id of events/.'),
    sources: references.describe('Where it says so: ids of sources/, each with the place in it.'),
    comparison: comparison
      .optional()
      .describe('What a comparison of instruments needs; left out for a measure that is not compared.'),
  })
  .superRefine((measure, context) => {
    if (measure.comparison)
      for (const field of ['exceptions', 'penalties'] as const)
        if (!measure[field]?.length)
          context.addIssue({
            code: 'custom',
            path: [field],
            message: 'is missing: a measure that is compared says it, or says that none was found',
          });
    const confirmedOn = measure.confirmed?.on;
    if (confirmedOn !== undefined && confirmedOn < measure.issued)
      context.addIssue({
        code: 'custom',
        path: ['confirmed', 'on'],
        message: `lies before the day of issue, ${measure.issued}`,
        input: confirmedOn,
      });
    if (!Array.isArray(measure.stages)) return;
    const stageIds = measure.stages.map((stage) => stage?.id);
    measure.stages.forEach((stage, index) => {
      if (typeof stage !== 'object' || stage === null) return;
      const report = (field: string, message: string, input: unknown) =>
        context.addIssue({ code: 'custom', path: ['stages', index, ...field.split('.')], message, input });
      if (stage.binding && !stage.reach)
        report('reach', 'is missing: a binding stage says part or full', stage.reach);
      if (stage.id && stageIds.indexOf(stage.id) !== index)
        report('id', 'is the name of another stage of this measure', stage.id);
      if (stage.to && stage.to < stage.from) report('to', `lies before its start, ${stage.from}`, stage.to);
      const stageConfirmedOn = stage.confirmed?.on;
      if (stageConfirmedOn !== undefined && stageConfirmedOn < stage.from)
        report('confirmed.on', `lies before the start of the stage, ${stage.from}`, stageConfirmedOn);
      if (stageConfirmedOn !== undefined && stage.to && stageConfirmedOn > stage.to)
        report('confirmed.on', `lies after the end of the stage, ${stage.to}`, stageConfirmedOn);
      const unboundGroups = Array.isArray(stage.binds)
        ? stage.binds.filter((group) => !measure.binds?.includes(group))
        : [];
      for (const group of unboundGroups)
        report('binds', `names ${group}, which the measure does not bind`, stage.binds);
      if (stage.widens && !stage.binds)
        report('binds', 'is missing: a stage that widens a measure says whom it adds', stage.binds);
      if (stage.from < measure.issued)
        report('from', `lies before the day of issue, ${measure.issued}`, stage.from);
    });
  }, always);

/** A group of people or bodies who must obey a measure: `groups/<id>.yaml`. */
export const groupSchema = z.strictObject({
  name: line(120).describe('The group, in the plural.'),
  says: text(300).optional().describe('For a group that nothing binds: what holds for it.'),
});

/** A measure as written in its file. */
export type MeasureRecord = z.infer<typeof measureSchema>;
/** What the comparison of instruments needs of a measure. */
export type ComparisonRecord = NonNullable<MeasureRecord['comparison']>;
/** One stage of a measure. */
export type StageRecord = MeasureRecord['stages'][number];
/** A group as written in its file. */
export type GroupRecord = z.infer<typeof groupSchema>;
