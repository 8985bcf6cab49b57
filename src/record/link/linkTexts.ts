import { compareDates, dateInWords } from '../time/dates.ts';
import type { Links } from './links.ts';
import type {
  Article,
  Event,
  Explainer,
  Measure,
  Page,
  Reference,
  Source,
  Timeline,
  Track,
} from '../model.ts';
import type { Filed, Records, Text } from '../records.ts';
import { citationsOf, distinctReferences, withPlace } from './references.ts';
import { reviewedWord, type Word, words } from '../mdxWords.ts';

/** Checks that every word of a text names a record that exists. */
export function checkUses({ file, text }: Filed & { text: Text }, links: Links): void {
  for (const { word, id, line } of text.uses) {
    const names = words[word as Word].names;
    if (names && id) links.one(names, id, { file, field: `line ${line} <${word}>` });
  }
}

/** A text with the day of review in words where it names it. */
export function withReviewed(text: Text, day: string): Text {
  const dated = (written: string) => written.replace(reviewedWord, dateInWords(day));
  return {
    ...text,
    source: dated(text.source),
    parts: text.parts.map((part) => ({ ...part, plain: dated(part.plain) })),
  };
}

/** The ids a text names by a word, in the order of first mention. */
export function idsOf(text: Text, word: Word): string[] {
  return [...new Set(text.uses.flatMap((use) => (use.word === word && use.id ? [use.id] : [])))];
}

/** The events a text names; faulty ids are left to `checkUses`. */
const namedEvents = (links: Links, text: Text): Event[] =>
  idsOf(text, 'Event').flatMap((id) => links.peek<Event>('events', id) ?? []);

/** What a text cites, each place in a document once, in the order of first mention; faulty ids are left to `checkUses`. */
const citedIn = (links: Links, text: Text): Reference[] =>
  distinctReferences(citationsOf(text.uses)).flatMap(({ id, at }) => {
    const source = links.peek<Source>('sources', id);
    return source ? withPlace(source, at) : [];
  });

/** Fills in what a long read cites and speaks of. */
export function linkExplainer(
  record: Records['explainers'][number],
  explainer: Explainer,
  links: Links,
): void {
  const at = (field: string) => ({ file: record.file, field });
  checkUses(record, links);
  explainer.facts = record.facts.map((fact, index) => ({
    ...fact,
    sources: links.cited(fact.sources, at(`facts[${index}].sources`)),
  }));
  const facts = explainer.facts.flatMap(({ sources }) => sources);
  explainer.references = distinctReferences([...facts, ...citedIn(links, record.text)]);
  explainer.sources = [...new Set(explainer.references.map(({ id }) => id))].flatMap(
    (id) => links.peek<Source>('sources', id) ?? [],
  );
  explainer.events = namedEvents(links, record.text).sort((a, b) => compareDates(a.date, b.date));
  explainer.events.forEach((event) => event.explainers.push(explainer));
  explainer.measures = links.many<Measure>('measures', record.measures, at('measures'));
  explainer.articles = links.many<Article>('articles', record.articles, at('articles'));
  Object.assign(explainer, {
    timeline: links.one<Timeline>('timelines', record.timeline, at('timeline')),
    ...(record.track ? { track: links.one<Track>('tracks', record.track, at('track')) } : {}),
  });
}

/** Fills in what a plain page cites. */
export function linkPage(record: Records['pages'][number], page: Page, links: Links): void {
  checkUses(record, links);
  page.references = citedIn(links, record.text);
}
