import { bodySchema, countrySchema, personSchema } from './actors.ts';
import { articleSchema } from './article.ts';
import { eventSchema } from './event.ts';
import { explainerSchema } from './explainer.ts';
import { readerSchema } from './guide.ts';
import { groupSchema, measureSchema } from './measure.ts';
import { pageSchema } from './page.ts';
import { questionSchema } from './question.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { timelineSchema } from './timeline.ts';
import { trackSchema } from './track.ts';
import { updateSchema } from './update.ts';
import { watchSchema } from './watch.ts';

/** Every kind of record by its folder in `content/`: the name of its template, the extension of its files, whether they are in year folders, its schema, and its name in messages. */
export const kinds = {
  events: { template: 'event', ending: '.mdx', years: true, schema: eventSchema, noun: 'event' },
  sources: { template: 'source', ending: '.yaml', years: true, schema: sourceSchema, noun: 'source' },
  articles: { template: 'article', ending: '.yaml', years: true, schema: articleSchema, noun: 'article' },
  measures: { template: 'measure', ending: '.yaml', years: false, schema: measureSchema, noun: 'measure' },
  groups: { template: 'group', ending: '.yaml', years: false, schema: groupSchema, noun: 'group' },
  people: { template: 'person', ending: '.yaml', years: false, schema: personSchema, noun: 'person' },
  bodies: { template: 'body', ending: '.yaml', years: false, schema: bodySchema, noun: 'body' },
  countries: { template: 'country', ending: '.yaml', years: false, schema: countrySchema, noun: 'country' },
  questions: {
    template: 'question',
    ending: '.yaml',
    years: false,
    schema: questionSchema,
    noun: 'question',
  },
  glossary: { template: 'term', ending: '.yaml', years: false, schema: termSchema, noun: 'glossary term' },
  tracks: { template: 'track', ending: '.yaml', years: false, schema: trackSchema, noun: 'track' },
  timelines: {
    template: 'timeline',
    ending: '.yaml',
    years: false,
    schema: timelineSchema,
    noun: 'timeline',
  },
  guide: {
    template: 'reader',
    ending: '.yaml',
    years: false,
    schema: readerSchema,
    noun: 'reader of the guide',
  },
  explainers: {
    template: 'explainer',
    ending: '.mdx',
    years: false,
    schema: explainerSchema,
    noun: 'explainer',
  },
  pages: { template: 'page', ending: '.mdx', years: false, schema: pageSchema, noun: 'page' },
  updates: { template: 'update', ending: '.yaml', years: true, schema: updateSchema, noun: 'update' },
  watch: { template: 'watch', ending: '.yaml', years: false, schema: watchSchema, noun: 'date ahead' },
} as const;

/** The name of a kind of record, which is also its folder. */
export type Kind = keyof typeof kinds;

/** All kinds, in the order in which problems are reported. */
export const kindNames = Object.keys(kinds) as Kind[];
