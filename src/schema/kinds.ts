import { bodySchema, countrySchema, personSchema } from './actors.ts';
import { articleSchema } from './article.ts';
import { eventSchema } from './event.ts';
import { readerSchema } from './guide.ts';
import { groupSchema, measureSchema } from './measure.ts';
import {
  explainerSchema,
  pageSchema,
  questionSchema,
  termSchema,
  timelineSchema,
  trackSchema,
} from './reading.ts';
import { sourceSchema } from './source.ts';
import { updateSchema } from './update.ts';

/** Every kind of record: its folder in `content/`, the ending of its files, its year folders, its schema and its name for people. */
export const kinds = {
  events: { ending: '.mdx', years: true, schema: eventSchema, noun: 'event' },
  sources: { ending: '.yaml', years: true, schema: sourceSchema, noun: 'source' },
  articles: { ending: '.yaml', years: true, schema: articleSchema, noun: 'article' },
  measures: { ending: '.yaml', years: false, schema: measureSchema, noun: 'measure' },
  groups: { ending: '.yaml', years: false, schema: groupSchema, noun: 'group' },
  people: { ending: '.yaml', years: false, schema: personSchema, noun: 'person' },
  bodies: { ending: '.yaml', years: false, schema: bodySchema, noun: 'body' },
  countries: { ending: '.yaml', years: false, schema: countrySchema, noun: 'country' },
  questions: { ending: '.yaml', years: false, schema: questionSchema, noun: 'question' },
  glossary: { ending: '.yaml', years: false, schema: termSchema, noun: 'glossary term' },
  tracks: { ending: '.yaml', years: false, schema: trackSchema, noun: 'track' },
  timelines: { ending: '.yaml', years: false, schema: timelineSchema, noun: 'timeline' },
  guide: { ending: '.yaml', years: false, schema: readerSchema, noun: 'reader of the guide' },
  explainers: { ending: '.mdx', years: false, schema: explainerSchema, noun: 'explainer' },
  pages: { ending: '.mdx', years: false, schema: pageSchema, noun: 'page' },
  updates: { ending: '.yaml', years: true, schema: updateSchema, noun: 'update' },
} as const;

/** The name of a kind of record, which is also its folder. */
export type Kind = keyof typeof kinds;

/** All kinds, in the order problems are told. */
export const kindNames = Object.keys(kinds) as Kind[];
