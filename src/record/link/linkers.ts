import { linkComparison } from '../select/comparison.ts';
import { linkConfirmation } from '../time/confirmed.ts';
import type { Links } from './links.ts';
import type * as Model from '../model.ts';
import type { Records } from '../records.ts';
import { citationsOf, noteNumber, notesOf, withPlace } from './references.ts';
import { checkUses } from './linkTexts.ts';

type Written<Kind extends Exclude<keyof Records, 'claimed' | 'site' | 'review' | 'redirects' | 'published'>> =
  Records[Kind][number];

const primaryFirst = <T extends Model.Source>(sources: T[]) => [
  ...sources.filter(({ kind }) => kind === 'primary'),
  ...sources.filter(({ kind }) => kind !== 'primary'),
];

/** Reports citations an event does not list, and a key event that neither has a primary source nor says why. */
function checkSources(record: Written<'events'>, event: Model.Event, links: Links): void {
  const report = (field: string, message: string, value?: string) =>
    links.problems.push({ file: record.file, field, message, ...(value === undefined ? {} : { value }) });
  for (const { id, at, line } of citationsOf(record.text.uses)) {
    if (!links.peek('sources', id)) continue;
    const listed = record.sources.filter((entry) => entry.id === id);
    const places = listed.flatMap((entry) => entry.at ?? []);
    if (listed.length === 0)
      report(`line ${line}`, 'is cited here but missing from the sources of the event', id);
    else if (at === undefined && places.length === listed.length && places.length > 1)
      report(
        `line ${line}`,
        `is cited here without a place, and the sources of the event name ${places.length}: add at="${places.join('" or at="')}"`,
        id,
      );
  }
  const primary = event.sources.some(({ kind }) => kind === 'primary');
  const complete = record.sources.every(({ id }) => links.peek('sources', id));
  if (record.weight === 'key' && complete && !primary && !record.noPrimary)
    report('noPrimary', 'is missing: a key event has a primary source or says here why it has none');
  if (primary && record.noPrimary) report('noPrimary', 'must go: the event has a primary source');
}

/** Fills in what an event points to, and tells its actors and sources of it. */
export function linkEvent(record: Written<'events'>, event: Model.Event, links: Links): void {
  const at = (field: string) => ({ file: record.file, field });
  const track = links.one<Model.Track>('tracks', record.track, at('track'));
  if (track) {
    event.track = track;
    track.events.push(event);
  }
  event.people = links.many('people', record.people, at('people'));
  event.bodies = links.many('bodies', record.bodies, at('bodies'));
  event.countries = links.many('countries', record.countries, at('countries'));
  const listed = primaryFirst(links.cited(record.sources, at('sources')));
  event.sources = [...new Set(listed.map(({ id }) => id))].flatMap((id) => links.peek('sources', id) ?? []);
  event.references = notesOf(listed, record.text.uses).flatMap(({ id, at: place }) => {
    const source = links.peek<Model.Source>('sources', id);
    return source ? withPlace(source, place) : [];
  });
  const quoted = record.quoteSource ? noteNumber(event.references, record.quoteSource) : 1;
  const named = event.references[quoted - 1];
  if (named) event.quoteSource = named;
  if (record.quoteSource && !named && links.one('sources', record.quoteSource.id, at('quoteSource')))
    links.problems.push({
      ...at('quoteSource'),
      value: [record.quoteSource.id, record.quoteSource.at].filter(Boolean).join(', at '),
      message: `is none of the sources of the event: those are ${event.references.map(({ id, at: place }) => (place ? `${id}, at ${place}` : id)).join('; ')}`,
    });
  event.measures = links.many('measures', record.measures, at('measures'));
  event.related = links.many('events', record.related, at('related'));
  for (const owner of [...event.people, ...event.bodies, ...event.countries, ...event.sources])
    owner.events.push(event);
  checkUses(record, links);
  checkSources(record, event, links);
}

/** Fills in a measure's lane, groups, events and sources. */
export function linkMeasure(
  record: Written<'measures'>,
  measure: Model.Measure,
  links: Links,
  reviewed: string | undefined,
): void {
  const at = (field: string) => ({ file: record.file, field });
  Object.assign(measure, {
    track: links.one('tracks', record.track, at('track')),
    binds: links.many<Model.Group>('groups', record.binds, at('binds')),
    event: links.one('events', record.event, at('event')),
    sources: primaryFirst(links.cited(record.sources, at('sources'))),
  });
  const confirmation = (written: typeof record.confirmed, field: string) => {
    const linked = written && linkConfirmation(written, at(field), links, reviewed);
    return linked ? { confirmed: linked } : {};
  };
  measure.stages = record.stages.map(({ confirmed, ...stage }, index) => ({
    ...stage,
    ...confirmation(confirmed, `stages[${index}].confirmed`),
  }));
  Object.assign(measure, confirmation(record.confirmed, 'confirmed'));
  if (record.comparison)
    Object.assign(measure, { comparison: linkComparison(record.comparison, record.file, links) });
  if (record.announcement)
    Object.assign(measure, { announcement: links.one('events', record.announcement, at('announcement')) });
  for (const group of measure.binds) group.measures.push(measure);
}

/** Fills in a person's body, listing and sources. */
export function linkPerson(record: Written<'people'>, person: Model.Person, links: Links): void {
  const at = (field: string) => ({ file: record.file, field });
  person.sources = links.cited(record.sources, at('sources'));
  if (record.body) {
    const body = links.one<Model.Body>('bodies', record.body, at('body'));
    body?.people.push(person);
    Object.assign(person, { body });
  }
  if (record.listing) {
    const measure = links.one('measures', record.listing.measure, at('listing.measure'));
    Object.assign(person, { listing: { ...record.listing, measure } });
  }
}

/** Fills in a body's sources and the measures behind its lists. */
export function linkBody(record: Written<'bodies'>, body: Model.Body, links: Links): void {
  const at = (field: string) => ({ file: record.file, field });
  body.sources = links.cited(record.sources, at('sources'));
  body.lists = record.lists.map(({ measure, ...entry }, index) => {
    const linked = measure && links.one<Model.Measure>('measures', measure, at(`lists[${index}].measure`));
    return linked ? { ...entry, measure: linked } : entry;
  });
}

/** Fills in the events and sources of a country's steps. */
export function linkCountry(record: Written<'countries'>, country: Model.Country, links: Links): void {
  country.steps = record.steps.map(({ event, sources, ...step }, index) => {
    const at = (field: string) => ({ file: record.file, field: `steps[${index}].${field}` });
    const linked = event && links.one<Model.Event>('events', event, at('event'));
    return {
      ...step,
      ...(linked ? { event: linked } : {}),
      sources: links.cited(sources, at('sources')),
    };
  });
}

/** Fills in the terms a term refers to, and its sources. */
export function linkTerm(record: Written<'glossary'>, term: Model.Term, links: Links): void {
  term.see = links.many('glossary', record.see, { file: record.file, field: 'see' });
  term.sources = links.cited(record.sources, { file: record.file, field: 'sources' });
}

/** Fills in what an answer rests on; an answer without a source must say so. */
export function linkQuestion(record: Written<'questions'>, question: Model.Question, links: Links): void {
  for (const field of ['events', 'measures'] as const)
    Object.assign(question, { [field]: links.many(field, record[field], { file: record.file, field }) });
  question.sources = links.cited(record.sources, { file: record.file, field: 'sources' });
  for (const event of question.events) event.questions.push(question);
  if (record.sources.length === 0 && !record.caution)
    links.problems.push({
      file: record.file,
      field: 'sources',
      message: 'is empty: name a source, or say in the caution what the answer rests on',
    });
}

/** Fills in the events of an article, and tells them of it. */
export function linkArticle(record: Written<'articles'>, article: Model.Article, links: Links): void {
  article.events = links.many('events', record.events, { file: record.file, field: 'events' });
  for (const event of article.events) event.articles.push(article);
}
