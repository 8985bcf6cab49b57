import { z } from 'zod';
import { measure, watch } from './measure.ts';
import { address, listFile, named, partialDate, recordId, sourceRef, sources } from './parts.ts';

const source = z.strictObject({
  ...sourceRef.shape,
  events: z.array(recordId).describe('The events that rest on it.'),
  explainers: z.array(recordId).describe('The long reads that cite it.'),
  page: address.describe('Its place in the bibliography.'),
});

const article = z.strictObject({
  id: recordId,
  title: z.string().describe('The title, in its own language.'),
  author: z.string().optional().describe('Who wrote it, if known.'),
  outlet: z.string().describe('Where it appeared.'),
  date: partialDate.optional(),
  url: address.describe('Where the article stands.'),
  copy: address.optional().describe('Another address where the same text can be read.'),
  summary: z.string().describe('What it says, in the words of the record.'),
  note: z.string().optional().describe('What a reader should know of this copy.'),
  topics: z.array(named).describe('What it is filed under.'),
  events: z.array(recordId).describe('The events it is about.'),
  paywalled: z.boolean().optional().describe('Whether a reader has to pay; absent if not known.'),
  read: z
    .enum(['full', 'part', 'cited'])
    .optional()
    .describe('How much of it was read; absent if not recorded.'),
  role: z.enum(['seed', 'related']).optional().describe('seed: the article the record began with.'),
  page: address.describe('Its place in the list of articles.'),
});

const person = z.strictObject({
  id: recordId,
  name: z.string().describe('The name in Latin letters.'),
  nameNative: z.string().optional().describe('The name in its own script.'),
  nameAsListed: z.string().optional().describe('The name as a sanctions list prints it.'),
  url: address.describe('The page of the person.'),
  role: z.string().describe('What the person did at the time of the events.'),
  unit: z.string().optional().describe('The part of the organization.'),
  body: named.optional().describe('The body the person belongs to.'),
  standing: z
    .enum(['listed', 'not-listed', 'official', 'other'])
    .describe(
      'listed: named by a measure; not-listed: of the same organization and left out; official: acted for a state.',
    ),
  listing: z
    .strictObject({
      measure: named.describe('The measure that names the person.'),
      since: partialDate,
      entry: z.number().int().optional().describe('The number of the entry in the list.'),
      today: z.string().describe('What is known of the entry on the day of review.'),
      vanished: z
        .strictObject({
          lastSeen: partialDate.describe('The date of the last copy of the list that holds the entry.'),
          missing: partialDate.describe('The date of the first later copy that lacks it.'),
        })
        .optional()
        .describe('For an entry that later copies of the list lack, without a notice that says so.'),
    })
    .optional()
    .describe('The listing, for a person a measure names.'),
  status: z.string().optional().describe('What else is known, such as other lists.'),
  note: z.string().optional().describe('Spellings, gaps and differences between sources.'),
  events: z.array(recordId).describe('The events the person acted in.'),
  sources,
});

const body = z.strictObject({
  id: recordId,
  name: z.string().describe('The name, as the record uses it.'),
  short: z.string().optional().describe('A short form or initials.'),
  kind: z.enum(['company', 'agency', 'court', 'parliament', 'press', 'other']).describe('What kind of body.'),
  group: z.boolean().describe('true for a company of the group the record is about.'),
  whole: z.boolean().describe('true for the group taken as a whole, which is no company of its own.'),
  url: address.describe('The page of the body.'),
  what: z.string().describe('What it is and what it did in this story.'),
  place: z.string().optional().describe('City and country.'),
  lists: z
    .array(
      z.strictObject({
        list: z.string().describe('The list or measure.'),
        measure: recordId.optional(),
        since: partialDate,
        effect: z.string().describe('What the listing does.'),
      }),
    )
    .describe('The lists it stands on.'),
  notOn: z.string().optional().describe('Lists it is not on, where readers expect it.'),
  note: z.string().optional().describe('Gaps and differences between sources.'),
  events: z.array(recordId).describe('The events it acted in.'),
  sources,
});

const step = z.strictObject({
  by: z.string().describe('Who took the step.'),
  action: z.string().describe('What kind of step: a ban, a warning, a statement and so on are kept apart.'),
  date: partialDate,
  scope: z.string().describe('What the step covers and what it leaves out.'),
  basis: z.string().describe('The legal basis.'),
  today: z.string().describe('What is known of it on the day of review.'),
  main: z.boolean().describe('true for the step that stands for the country on a map.'),
  event: recordId.optional().describe('The event that tells of it.'),
  sources,
});

const country = z.strictObject({
  id: recordId,
  name: z.string().describe('The name of the country or union.'),
  url: address.describe('Its place on the page of governments.'),
  code: z.string().describe('ISO 3166-1 alpha-3, or EU.'),
  atlas: z.string().optional().describe('ISO 3166-1 numeric; absent for a union of states.'),
  steps: z.array(step).min(1).describe('The steps its authorities took.'),
});

/** The schemas of the files that hold one list each, by list name. */
export const listFiles = {
  measures: listFile('measures', measure, 'All legal measures.').describe(
    'The legal measures and their stages.',
  ),
  sources: listFile('sources', source, 'All sources, oldest first.').describe(
    'The documents the record rests on.',
  ),
  articles: listFile('articles', article, 'All articles, oldest first.').describe('Articles to read on.'),
  people: listFile('people', person, 'All people, by name.').describe('The people of the record.'),
  bodies: listFile('bodies', body, 'All bodies, by name.').describe(
    'Companies, agencies, courts and other bodies.',
  ),
  countries: listFile('countries', country, 'All countries, by name.').describe('The steps of governments.'),
  watch: listFile('watch', watch, 'All dates, the earliest first.').describe(
    'Dates to look out for: something lapses, returns, is due or must be renewed.',
  ),
};

/** The name of a list file, such as `measures`. */
export type ListName = keyof typeof listFiles;
/** The items of each list file. */
export type ListData = {
  measures: z.infer<typeof measure>[];
  sources: z.infer<typeof source>[];
  articles: z.infer<typeof article>[];
  people: z.infer<typeof person>[];
  bodies: z.infer<typeof body>[];
  countries: z.infer<typeof country>[];
  watch: z.infer<typeof watch>[];
};
