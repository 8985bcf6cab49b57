import { linkComparison } from '../select/comparison.ts';
import { linkConfirmation } from '../time/confirmed.ts';
import { checkListed, type LinkResolver } from './links.ts';
import type * as Model from '../model.ts';
import type { Problem } from '../problems.ts';
import type { RawRecord } from '../records.ts';
import type { SiteRecord } from '../schema/site.ts';
import { firstDay } from '../time/dates.ts';
import { citationsOf, noteNumber, notesOf, withPinpoint } from './references.ts';
import { checkMdxUses } from './linkTexts.ts';

const primaryFirst = <T extends Model.Source>(sources: T[]) => [
  ...sources.filter(({ kind }) => kind === 'primary'),
  ...sources.filter(({ kind }) => kind !== 'primary'),
];

/** Reports citations missing from the sources of an event, and a key event with neither a primary source nor a reason why it has none. */
function checkSources(record: RawRecord<'events'>, event: Model.Event, links: LinkResolver): void {
  const report = (field: string, message: string, value?: string) =>
    links.problems.push({ file: record.file, field, message, ...(value === undefined ? {} : { value }) });
  for (const { id, at, line } of citationsOf(record.text.uses)) {
    if (!links.find('sources', id)) continue;
    const listed = record.sources.filter((entry) => entry.id === id);
    const pinpoints = listed.flatMap((entry) => entry.at ?? []);
    if (listed.length === 0)
      report(`line ${line}`, 'is cited here but missing from the sources of the event', id);
    else if (at === undefined && pinpoints.length === listed.length && pinpoints.length > 1)
      report(
        `line ${line}`,
        `is cited here without a place, and the sources of the event name ${pinpoints.length}: add at="${pinpoints.join('" or at="')}"`,
        id,
      );
  }
  const primary = event.sources.some(({ kind }) => kind === 'primary');
  const complete = record.sources.every(({ id }) => links.find('sources', id));
  if (record.weight === 'key' && complete && !primary && !record.noPrimary)
    report('noPrimary', 'is missing: a key event has a primary source or says here why it has none');
  if (primary && record.noPrimary) report('noPrimary', 'must go: the event has a primary source');
}

/** Reports an event that begins after the day the record was last reviewed, of which the record cannot know. */
export function checkEventDate(
  { file, date }: RawRecord<'events'>,
  reviewed: string | undefined,
  problems: Problem[],
): void {
  if (reviewed !== undefined && firstDay(date) > reviewed)
    problems.push({
      file,
      field: 'date',
      value: date,
      message: `lies after ${reviewed}, the day content/site.yaml says the record was last checked (reviewed)`,
      hint: 'Check the record and move reviewed first; what is due on a day ahead belongs to content/watch/.',
    });
}

/** Fills in the records an event refers to and adds it to its track, people, bodies, countries and sources. */
export function linkEvent(record: RawRecord<'events'>, event: Model.Event, links: LinkResolver): void {
  const at = (field: string) => ({ file: record.file, field });
  const track = links.resolve('tracks', record.track, at('track'));
  if (track) {
    event.track = track;
    track.events.push(event);
  }
  event.people = links.resolveAll('people', record.people, at('people'));
  event.bodies = links.resolveAll('bodies', record.bodies, at('bodies'));
  event.countries = links.resolveAll('countries', record.countries, at('countries'));
  const listed = primaryFirst(links.resolveReferences(record.sources, at('sources')));
  event.sources = [...new Set(listed.map(({ id }) => id))].flatMap((id) => links.find('sources', id) ?? []);
  event.references = notesOf(listed, record.text.uses).flatMap(({ id, at: pinpoint }) => {
    const source = links.find('sources', id);
    return source ? withPinpoint(source, pinpoint) : [];
  });
  const quotedNote = record.quoteSource ? noteNumber(event.references, record.quoteSource) : 1;
  const quoteSource = event.references[quotedNote - 1];
  if (quoteSource) event.quoteSource = quoteSource;
  if (
    record.quoteSource &&
    !quoteSource &&
    links.resolve('sources', record.quoteSource.id, at('quoteSource'))
  )
    links.problems.push({
      ...at('quoteSource'),
      value: [record.quoteSource.id, record.quoteSource.at].filter(Boolean).join(', at '),
      message: `is none of the sources of the event: those are ${event.references.map(({ id, at: pinpoint }) => (pinpoint ? `${id}, at ${pinpoint}` : id)).join('; ')}`,
    });
  event.measures = links.resolveAll('measures', record.measures, at('measures'));
  event.related = links.resolveAll('events', record.related, at('related'));
  for (const owner of [...event.people, ...event.bodies, ...event.countries, ...event.sources])
    owner.events.push(event);
  checkMdxUses(record, links);
  checkSources(record, event, links);
}

/** Fills in a measure's track, groups, events, sources, stages and comparison, and adds it to its groups. */
export function linkMeasure(
  record: RawRecord<'measures'>,
  measure: Model.Measure,
  links: LinkResolver,
  reviewed: string | undefined,
): void {
  const at = (field: string) => ({ file: record.file, field });
  const track = links.resolve('tracks', record.track, at('track'));
  if (track) measure.track = track;
  measure.binds = links.resolveAll('groups', record.binds, at('binds'));
  const event = links.resolve('events', record.event, at('event'));
  if (event) measure.event = event;
  measure.sources = primaryFirst(links.resolveReferences(record.sources, at('sources')));
  const confirmation = (confirmed: typeof record.confirmed, field: string) => {
    const linked = confirmed && linkConfirmation(confirmed, at(field), links, reviewed);
    return linked ? { confirmed: linked } : {};
  };
  measure.stages = record.stages.map(({ confirmed, ...stage }, index) => ({
    ...stage,
    ...confirmation(confirmed, `stages[${index}].confirmed`),
  }));
  Object.assign(measure, confirmation(record.confirmed, 'confirmed'));
  const comparison = record.comparison && linkComparison(record.comparison, record.file, links);
  if (comparison) measure.comparison = comparison;
  const announcement =
    record.announcement && links.resolve('events', record.announcement, at('announcement'));
  if (announcement) measure.announcement = announcement;
  for (const group of measure.binds) group.measures.push(measure);
}

/** Fills in a person's body, listing and sources, and adds the person to the body. */
export function linkPerson(record: RawRecord<'people'>, person: Model.Person, links: LinkResolver): void {
  const at = (field: string) => ({ file: record.file, field });
  person.sources = links.resolveReferences(record.sources, at('sources'));
  const body = record.body && links.resolve('bodies', record.body, at('body'));
  if (body) {
    person.body = body;
    body.people.push(person);
  }
  const { listing } = record;
  const measure = listing && links.resolve('measures', listing.measure, at('listing.measure'));
  if (measure) person.listing = { ...listing, measure };
}

/** Fills in a body's sources and the measures behind its lists. */
export function linkBody(record: RawRecord<'bodies'>, body: Model.Body, links: LinkResolver): void {
  const at = (field: string) => ({ file: record.file, field });
  body.sources = links.resolveReferences(record.sources, at('sources'));
  body.lists = record.lists.map(({ measure, ...entry }, index) => {
    const linked = measure && links.resolve('measures', measure, at(`lists[${index}].measure`));
    return linked ? { ...entry, measure: linked } : entry;
  });
}

/** Fills in the events and sources of a country's steps. */
export function linkCountry(
  record: RawRecord<'countries'>,
  country: Model.Country,
  links: LinkResolver,
  site: SiteRecord | undefined,
): void {
  country.steps = record.steps.flatMap(({ event: eventId, sources, ...step }, index) => {
    const at = (field: string) => ({ file: record.file, field: `steps[${index}].${field}` });
    checkListed(step.action, site?.stepKinds, at('action'), links.problems);
    const event = eventId && links.resolve('events', eventId, at('event'));
    const references = links.resolveReferences(sources, at('sources'));
    const action = site?.stepKinds.find(({ id }) => id === step.action);
    return action ? { ...step, action, ...(event && { event }), sources: references } : [];
  });
}

/** Fills in the related terms and sources of a glossary term. */
export function linkTerm(record: RawRecord<'glossary'>, term: Model.Term, links: LinkResolver): void {
  term.see = links.resolveAll('glossary', record.see, { file: record.file, field: 'see' });
  term.sources = links.resolveReferences(record.sources, { file: record.file, field: 'sources' });
}

/** Fills in the events, measures and sources of a question and adds it to its events. An answer with neither a source nor a caution is a problem. */
export function linkQuestion(
  record: RawRecord<'questions'>,
  question: Model.Question,
  links: LinkResolver,
): void {
  const at = (field: string) => ({ file: record.file, field });
  question.events = links.resolveAll('events', record.events, at('events'));
  question.measures = links.resolveAll('measures', record.measures, at('measures'));
  question.sources = links.resolveReferences(record.sources, at('sources'));
  for (const event of question.events) event.questions.push(question);
  if (record.sources.length === 0 && !record.caution)
    links.problems.push({
      ...at('sources'),
      message: 'is empty: name a source, or say in the caution what the answer rests on',
    });
}

/** Sets the events of an article, and adds the article to each of them. */
export function linkArticle(
  record: RawRecord<'articles'>,
  article: Model.Article,
  links: LinkResolver,
): void {
  article.events = links.resolveAll('events', record.events, { file: record.file, field: 'events' });
  for (const event of article.events) event.articles.push(article);
}
