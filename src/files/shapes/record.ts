import { z } from 'zod';
import { bodySchema, countrySchema, personSchema } from '../../record/schema/actors.ts';
import { articleSchema } from '../../record/schema/article.ts';
import { readState } from '../../record/schema/common.ts';
import { measureShape, watchShape } from './measure.ts';
import { address, listFile, meaningOf, named, partialDate, recordId, sourceRef, sources } from './parts.ts';

const articleFields = articleSchema.shape;
const personFields = personSchema.shape;
const listingFields = personFields.listing.unwrap().shape;
const vanishedFields = listingFields.vanished.unwrap().shape;
const bodyFields = bodySchema.shape;
const listFields = bodyFields.lists.unwrap().element.shape;
const countryFields = countrySchema.shape;
const stepFields = countryFields.steps.element.shape;

const source = z.strictObject({
  ...sourceRef.shape,
  events: z.array(recordId).describe('The events that rest on it.'),
  explainers: z.array(recordId).describe('The long reads that cite it.'),
  page: address.describe('Its place in the bibliography.'),
});

const article = z.strictObject({
  id: recordId,
  title: z.string().describe('The title, in its own language.'),
  language: z.string().optional().describe(meaningOf(articleFields.language)),
  author: z.string().optional().describe(meaningOf(articleFields.author)),
  outlet: z.string().describe(meaningOf(articleFields.outlet)),
  date: partialDate.optional(),
  url: address.describe('Where the article stands.'),
  copy: address.optional().describe(meaningOf(articleFields.copy)),
  summary: z.string().describe('What it says, in the words of the record.'),
  note: z.string().optional().describe('What a reader should know of this copy.'),
  topics: z.array(named).describe('What it is filed under.'),
  events: z.array(recordId).describe('The events it is about.'),
  paywalled: z.boolean().optional().describe('Whether a reader has to pay; absent if not known.'),
  read: readState.optional().describe('How much of it was read; absent if not recorded.'),
  role: articleFields.role,
  page: address.describe('Its place in the list of articles.'),
});

const person = z.strictObject({
  id: recordId,
  name: z.string().describe('The name in Latin letters.'),
  nameNative: z.string().optional().describe(meaningOf(personFields.nameNative)),
  language: z.string().optional().describe(meaningOf(personFields.language)),
  nameAsListed: z.string().optional().describe(meaningOf(personFields.nameAsListed)),
  url: address.describe('The page of the person.'),
  role: z.string().describe(meaningOf(personFields.role)),
  unit: z.string().optional().describe('The part of the organization.'),
  body: named.optional().describe('The body the person belongs to.'),
  standing: personFields.standing.describe(
    'listed: named by a measure; not-listed: of the same organization and left out; official: acted for a state.',
  ),
  listing: z
    .strictObject({
      measure: named.describe('The measure that names the person.'),
      since: partialDate,
      entry: listingFields.entry,
      today: z.string().describe('What is known of the entry on the day of review.'),
      vanished: z
        .strictObject({
          lastSeen: partialDate.describe(meaningOf(vanishedFields.lastSeen)),
          missing: partialDate.describe(meaningOf(vanishedFields.missing)),
        })
        .optional()
        .describe(meaningOf(listingFields.vanished)),
    })
    .optional()
    .describe('The listing, for a person a measure names.'),
  status: z.string().optional().describe(meaningOf(personFields.status)),
  note: z.string().optional().describe(meaningOf(personFields.note)),
  events: z.array(recordId).describe('The events the person acted in.'),
  sources,
});

const body = z.strictObject({
  id: recordId,
  name: z.string().describe(meaningOf(bodyFields.name)),
  short: z.string().optional().describe(meaningOf(bodyFields.short)),
  language: z.string().optional().describe(meaningOf(bodyFields.language)),
  kind: bodyFields.kind.describe('What kind of body.'),
  group: z.boolean().describe('true for a company of the group the record is about.'),
  whole: z.boolean().describe(meaningOf(bodyFields.whole)),
  url: address.describe('The page of the body.'),
  what: z.string().describe(meaningOf(bodyFields.what)),
  place: z.string().optional().describe(meaningOf(bodyFields.place)),
  lists: z
    .array(
      z.strictObject({
        list: z.string().describe(meaningOf(listFields.list)),
        measure: recordId.optional(),
        since: partialDate,
        effect: z.string().describe(meaningOf(listFields.effect)),
      }),
    )
    .describe('The lists it stands on.'),
  notOn: z.string().optional().describe(meaningOf(bodyFields.notOn)),
  note: z.string().optional().describe(meaningOf(bodyFields.note)),
  events: z.array(recordId).describe('The events it acted in.'),
  sources,
});

const step = z.strictObject({
  by: z.string().describe(meaningOf(stepFields.by)),
  action: z.string().describe('What kind of step: a ban, a warning, a statement and so on are kept apart.'),
  date: partialDate,
  scope: z.string().describe('What the step covers and what it leaves out.'),
  basis: z.string().describe(meaningOf(stepFields.basis)),
  today: z.string().describe('What is known of it on the day of review.'),
  main: z.boolean().describe(meaningOf(stepFields.main)),
  event: recordId.optional().describe('The event that tells of it.'),
  sources,
});

const country = z.strictObject({
  id: recordId,
  name: z.string().describe('The name of the country or union.'),
  url: address.describe('Its place on the page of governments.'),
  code: z.string().describe(meaningOf(countryFields.code)),
  kind: z.enum(['country', 'union']).describe('country, or a union of states.'),
  alpha2: z
    .string()
    .optional()
    .describe('ISO 3166-1 alpha-2; absent for a union, and where the standard leaves the code to its users.'),
  alpha3: z.string().optional().describe('ISO 3166-1 alpha-3; absent for a union.'),
  atlas: z.string().optional().describe('ISO 3166-1 numeric; absent for a union of states.'),
  steps: z.array(step).min(1).describe('The steps its authorities took.'),
});

/** The shape of one item of each file that holds one list, by list name. */
export const itemShapes = {
  measures: measureShape,
  sources: source,
  articles: article,
  people: person,
  bodies: body,
  countries: country,
  watch: watchShape,
};

/** The schemas of those files. */
export const listFiles = {
  measures: listFile('measures', measureShape, 'All legal measures.').describe(
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
  watch: listFile('watch', watchShape, 'All dates, the earliest first.').describe(
    'Dates to look out for: something lapses, returns, is due or must be renewed.',
  ),
};

/** The name of a list file, such as `measures`. */
export type ListName = keyof typeof itemShapes;
/** The items of each list file. */
export type ListData = { [Name in ListName]: z.infer<(typeof itemShapes)[Name]>[] };
