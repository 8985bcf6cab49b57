import { z } from 'zod';
import { idPattern } from '../../record/schema/common.ts';
import { sourceSchema } from '../../record/schema/source.ts';
import { formatVersion } from '../formatVersion.ts';

/** Returns the description of a record field, for the data-file field with the same meaning; throws if it has none. */
export function meaningOf({ description }: z.ZodType): string {
  if (!description) throw new Error('A field of a record has no description.');
  return description;
}

/** Returns the fields of `data` that a shape has, in the order of the shape; other fields stay out of the file. */
export const fieldsIn = <Shape extends z.ZodObject>(shape: Shape, data: z.infer<Shape>): z.infer<Shape> =>
  Object.fromEntries(Object.keys(shape.shape).map((name) => [name, data[name]])) as z.infer<Shape>;

/** A date as precise as it is known: a year, a month or a day. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('As precise as it is known (EDTF level 0): 2017, 2017-07 or 2017-07-11.');

/** A date that is known to the day. */
export const fullDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A full day, as 2017-07-11.');

/** An absolute `http` or `https` URL. */
export const address = z.string().regex(/^https?:\/\/\S+$/);

/** The id of a record: lower-case words joined by hyphens. It never changes. */
export const recordId = z.string().regex(idPattern).describe('The id of a record; it never changes.');

/** A reference to a record: its id and name, and the URL of its page if it has one. */
export const named = z.strictObject({
  id: recordId,
  name: z.string().describe('Its name.'),
  url: address.optional().describe('Its page.'),
});

const sourceFields = sourceSchema.shape;

/** The fields of a source that other records repeat when they cite it. */
export const sourceRef = z.strictObject({
  id: recordId,
  title: z.string().describe(meaningOf(sourceFields.title)),
  language: z.string().optional().describe(meaningOf(sourceFields.language)),
  publisher: z.string().describe('Who published it.'),
  url: address.describe('Where the document stands.'),
  date: partialDate.optional().describe(meaningOf(sourceFields.date)),
  kind: sourceFields.kind,
  read: sourceFields.read.describe(
    'How much of it was read for the record; cited: known only through other documents.',
  ),
  standing: z.string().optional().describe('A word of caution on this copy.'),
  citation: z.string().optional().describe('How lawyers cite it in short, without the page: 89 FR 52434.'),
  pages: z.number().int().optional().describe('How many pages the document has, where that is recorded.'),
});

/** A source as a record cites it: the document and the place in it. */
export const citedSource = sourceRef.extend({
  at: z
    .string()
    .optional()
    .describe(
      'The place in the document: a page number alone, or a section, paragraph or heading; absent where the document as a whole is cited.',
    ),
});

/** The sources of a record, at least one. */
export const sources = z
  .array(citedSource)
  .min(1)
  .describe('What it rests on; a document cited at two places is here twice.');

/** The fields every data file begins with. */
export const head = {
  $schema: address.describe('The JSON Schema of this file.'),
  version: z
    .literal(formatVersion)
    .describe(
      'The version of this form. It changes when a field goes or changes its meaning; within a version, fields may be added.',
    ),
  title: z.string().describe('What the file holds.'),
  description: z.string().describe('What it holds, in a sentence or more.'),
  url: address.describe('The page that shows the same to readers.'),
  license: z
    .strictObject({
      name: z.string().describe('The name of the licence.'),
      url: address.describe('The text of the licence.'),
    })
    .describe('The licence of words and data.'),
  attribution: z.string().describe('How to name the record when you use this file.'),
  reviewed: fullDay.describe('The day the record was last checked; every "today" in this file is this day.'),
};

/** The schema of a file with the common head and one list; `about` describes the list. */
export const listFile = <Name extends string, Item extends z.ZodType>(
  name: Name,
  item: Item,
  about: string,
) =>
  z.strictObject({ ...head, [name]: z.array(item).describe(about) } as typeof head &
    Record<Name, z.ZodArray<Item>>);

/** The fields every data file begins with. */
export type Head = z.infer<z.ZodObject<typeof head>>;
/** A source as a record cites it: the document and the place in it. */
export type CitedSource = z.infer<typeof citedSource>;
