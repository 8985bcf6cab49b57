import type { Touched } from '../record/model.ts';
import {
  articleUrl,
  bodyUrl,
  countryUrl,
  eventUrl,
  explainerUrl,
  personUrl,
  questionUrl,
  sourceUrl,
  termUrl,
  watchUrl,
} from './urls.ts';

/** A link to a record that an update changed. */
export interface TouchedLink {
  label: string;
  to: string;
  /** The language of the label, if it is not that of the record. */
  language?: string | undefined;
}

/** Returns links to the records that an update changed, events and explainers first. */
export function touchedLinks(touched: Touched): TouchedLink[] {
  return [
    ...touched.events.map(({ id, headline }) => ({ label: headline, to: eventUrl(id) })),
    ...touched.explainers.map(({ id, title }) => ({ label: title, to: explainerUrl(id) })),
    ...touched.measures.map(({ name, event }) => ({ label: name, to: eventUrl(event.id) })),
    ...touched.people.map(({ id, name }) => ({ label: name, to: personUrl(id) })),
    ...touched.bodies.map(({ id, name }) => ({ label: name, to: bodyUrl(id) })),
    ...touched.countries.map(({ id, name }) => ({ label: name, to: countryUrl(id) })),
    ...touched.questions.map(({ id, question }) => ({ label: question, to: questionUrl(id) })),
    ...touched.glossary.map(({ id, term }) => ({ label: term, to: termUrl(id) })),
    ...touched.watch.map(({ id, title }) => ({ label: title, to: watchUrl(id) })),
    ...touched.sources.map(({ id, title, language }) => ({ label: title, to: sourceUrl(id), language })),
    ...touched.articles.map(({ id, title, language }) => ({ label: title, to: articleUrl(id), language })),
  ];
}
