import { z } from 'zod';
import { always, id, languageOf, languageTag, line, partialDate, text } from './common.ts';
import { references } from './reference.ts';

/** One person: `people/<id>.yaml`. Deliberately without birth data and address. */
export const personSchema = z
  .strictObject({
    name: line(80).describe('The name in Latin letters, as the record uses it.'),
    nameNative: line(80).optional().describe('The name in its own script.'),
    language: languageTag.optional().describe('The language of nameNative (BCP 47), such as ru.'),
    nameAsListed: line(80).optional().describe('The name as a sanctions list prints it.'),
    role: text(240).describe('What the person did at the time of the events.'),
    unit: line(80).optional().describe('The part of the organization, for a chart of who is listed.'),
    body: id.optional().describe('The body the person belongs to: an id of bodies/.'),
    standing: z
      .enum(['listed', 'not-listed', 'official', 'other'])
      .describe(
        'listed: named by the measure; not-listed: of the same organization and left out; official: acted for a state.',
      ),
    listing: z
      .strictObject({
        measure: id.describe('The measure that names the person: an id of measures/.'),
        since: partialDate.describe('The day of listing.'),
        entry: z.number().int().optional().describe('The number of the entry in the list.'),
        today: text(300).describe('What is known of the entry today.'),
        vanished: z
          .strictObject({
            lastSeen: partialDate.describe('The date of the last copy of the list that holds the entry.'),
            missing: partialDate.describe('The date of the first later copy that lacks it.'),
          })
          .refine(({ lastSeen, missing }) => !(missing <= lastSeen), {
            error: 'must lie after lastSeen',
            path: ['missing'],
          })
          .optional()
          .describe('For an entry that later copies of the list lack, without a notice that says so.'),
      })
      .optional()
      .describe('The entry of a list that names the person; left out for those who are not listed.'),
    status: text(500).optional().describe('What else is known, such as other lists.'),
    note: text(500).optional().describe('Spellings, gaps and differences between sources.'),
    sources: references.describe('Where it says so: ids of sources/, each with the place in it.'),
  })
  .superRefine(languageOf('nameNative'), always);

/** One agency, court, company or other body: `bodies/<id>.yaml`. */
export const bodySchema = z
  .strictObject({
    name: line(140).describe('The name, as the record uses it.'),
    short: line(40).optional().describe('A short form or initials.'),
    language: languageTag
      .optional()
      .describe('The language of short (BCP 47), such as de; left out for the language of the record.'),
    kind: z
      .enum(['company', 'agency', 'court', 'parliament', 'press', 'other'])
      .describe('What kind of body it is; it decides under which heading it stands.'),
    group: z.boolean().default(false).describe('true for a company of the group this record is about.'),
    whole: z
      .boolean()
      .default(false)
      .describe('true for the group taken as a whole, which is no company of its own.'),
    what: text(500).describe('What it is and what it did in this story.'),
    place: line(120).optional().describe('City and country.'),
    lists: z
      .array(
        z.strictObject({
          list: line(80).describe('The list or measure.'),
          measure: id.optional().describe('The same as an id of measures/, if it is one.'),
          since: partialDate.describe('Since when.'),
          effect: text(300).describe('What the listing does.'),
        }),
      )
      .default([])
      .describe('The lists and measures that name it, oldest first.'),
    notOn: text(300).optional().describe('Lists it is not on, where readers expect it.'),
    note: text(500).optional().describe('Gaps and differences between sources.'),
    sources: references.describe('Where it says so: ids of sources/, each with the place in it.'),
  })
  .superRefine(languageOf('short'), always);

/** One country or union and the steps its authorities took: `countries/<id>.yaml`. */
export const countrySchema = z.strictObject({
  name: line(60).describe('The name in English, as readers know it.'),
  kind: z
    .enum(['country', 'union'], { error: 'must be country or union' })
    .default('country')
    .describe('union: a union of states, such as the European Union or NATO; country if missing.'),
  code: line(8)
    .regex(/^[A-Z]+$/, 'must be capital letters, such as CHE or EU')
    .describe('ISO 3166-1 alpha-3, such as CHE; for a union its usual initials, such as EU.'),
  atlas: z
    .union([z.string(), z.number()])
    .refine((value) => typeof value === 'string' && /^\d{3}$/.test(value), {
      error: "must be three digits in quotes, as '756'",
    })
    .transform(String)
    .optional()
    .describe(
      'The number of the country in the world atlas, ISO 3166-1 numeric; left out for a union of states, which is told in words only.',
    ),
  steps: z
    .array(
      z.strictObject({
        by: line(140).describe('Who took the step.'),
        action: id.describe('What kind of step it was: an id listed under stepKinds in site.yaml.'),
        date: partialDate.describe('The day, month or year of the step.'),
        scope: text(400).describe('Whom and what it concerns.'),
        basis: text(240).describe('The legal basis.'),
        today: text(240).describe('What is known of it today.'),
        event: id.optional().describe('The event that tells of it: an id of events/.'),
        sources: references.describe('Where it says so: ids of sources/, each with the place in it.'),
        main: z.boolean().default(false).describe('true for the step that stands for the country on a map.'),
      }),
    )
    .min(1, 'needs at least one step')
    .describe('What its authorities did, oldest first.'),
});

/** A person as written in its file. */
export type PersonRecord = z.infer<typeof personSchema>;
/** A body as written in its file. */
export type BodyRecord = z.infer<typeof bodySchema>;
/** A country as written in its file. */
export type CountryRecord = z.infer<typeof countrySchema>;
