import { lookup } from '../record/lookup.ts';
import type { LinkedKind } from '../record/schema/mdxWords.ts';
import type { Measure } from '../record/model.ts';
import { articleUrl, bodyUrl, eventUrl, explainerUrl, personUrl, termUrl } from './urls.ts';

/** The URL of a record that a text links to, by its kind; a measure is on the page of its event. */
export const recordUrls: Record<LinkedKind, (id: string, measures: readonly Measure[]) => string> = {
  articles: articleUrl,
  bodies: bodyUrl,
  events: eventUrl,
  explainers: explainerUrl,
  glossary: termUrl,
  measures: (id, measures) => eventUrl(lookup(measures, id).event.id),
  people: personUrl,
};
