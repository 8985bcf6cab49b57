import { compareDates } from '../time/dates.ts';
import { formatDate } from '../../words/format.ts';
import type { LinkResolver } from './links.ts';
import type { Event, Explainer, Page, Reference } from '../model.ts';
import type { RawRecord, RecordBase, Text } from '../records.ts';
import { citationsOf, distinctReferences, withPinpoint } from './references.ts';
import { type MdxWord, mdxWords, reviewedWord } from '../schema/mdxWords.ts';

/** Checks that every MDX component in a text names an existing record. */
export function checkMdxUses({ file, text }: RecordBase & { text: Text }, links: LinkResolver): void {
  for (const { word, id, line } of text.uses) {
    const names = mdxWords[word as MdxWord].names;
    if (names && id) links.resolve(names, id, { file, field: `line ${line} <${word}>` });
  }
}

/** Returns a text with each `<Reviewed />` replaced by the formatted day of the last review. */
export function fillReviewDate(text: Text, day: string): Text {
  const fill = (value: string) => value.replace(reviewedWord, formatDate(day));
  return {
    ...text,
    source: fill(text.source),
    parts: text.parts.map((part) => ({ ...part, plain: fill(part.plain) })),
  };
}

/** Returns the ids a text names with an MDX component, without duplicates, in order of first mention. */
export function mentionedIds(text: Text, word: MdxWord): string[] {
  return [...new Set(text.uses.flatMap((use) => (use.word === word && use.id ? [use.id] : [])))];
}

/** Returns the events a text names; unknown ids are skipped because `checkMdxUses` reports them. */
const namedEvents = (links: LinkResolver, text: Text): Event[] =>
  mentionedIds(text, 'Event').flatMap((id) => links.find('events', id) ?? []);

/** Returns the distinct citations in a text, in order of first mention; unknown ids are skipped because `checkMdxUses` reports them. */
const citedIn = (links: LinkResolver, text: Text): Reference[] =>
  distinctReferences(citationsOf(text.uses)).flatMap(({ id, at }) => {
    const source = links.find('sources', id);
    return source ? withPinpoint(source, at) : [];
  });

/** Fills in the sources, events and other records an explainer refers to, and adds it to its events. */
export function linkExplainer(
  record: RawRecord<'explainers'>,
  explainer: Explainer,
  links: LinkResolver,
): void {
  const at = (field: string) => ({ file: record.file, field });
  checkMdxUses(record, links);
  explainer.facts = record.facts.map((fact, index) => ({
    ...fact,
    sources: links.resolveReferences(fact.sources, at(`facts[${index}].sources`)),
  }));
  const facts = explainer.facts.flatMap(({ sources }) => sources);
  explainer.references = distinctReferences([...facts, ...citedIn(links, record.text)]);
  explainer.sources = [...new Set(explainer.references.map(({ id }) => id))].flatMap(
    (id) => links.find('sources', id) ?? [],
  );
  explainer.events = namedEvents(links, record.text).sort((a, b) => compareDates(a.date, b.date));
  explainer.events.forEach((event) => event.explainers.push(explainer));
  explainer.measures = links.resolveAll('measures', record.measures, at('measures'));
  explainer.articles = links.resolveAll('articles', record.articles, at('articles'));
  const timeline = links.resolve('timelines', record.timeline, at('timeline'));
  if (timeline) explainer.timeline = timeline;
  const track = record.track && links.resolve('tracks', record.track, at('track'));
  if (track) explainer.track = track;
}

/** Fills in the references of a plain page. */
export function linkPage(record: RawRecord<'pages'>, page: Page, links: LinkResolver): void {
  checkMdxUses(record, links);
  page.references = citedIn(links, record.text);
}
