import { type Kind, kindNames } from '../schema/kinds.ts';
import { checkCountries } from '../select/countries.ts';
import { compareDates } from '../time/dates.ts';
import {
  linkArticle,
  linkBody,
  linkCountry,
  checkEventDate,
  linkEvent,
  linkMeasure,
  linkPerson,
  linkQuestion,
  linkTerm,
} from './linkers.ts';
import { linkReader } from './linkGuide.ts';
import { checkListed, LinkResolver } from './links.ts';
import type * as Model from '../model.ts';
import type { Problem } from '../problems.ts';
import type { RecordBase, Records } from '../records.ts';
import { missingConfirmations } from '../time/confirmed.ts';
import { missingPinpoints } from './pinpoints.ts';
import { addressConflicts } from './addresses.ts';
import { unreadClaims, unreadQuotes } from './unread.ts';
import { checkPublished } from './published.ts';
import { checkRedirects } from './redirects.ts';
import { checkReview } from './review.ts';
import { presentSections } from '../../site/sections.ts';
import { linkSite } from './linkSite.ts';
import { linkExplainer, linkPage, fillReviewDate } from './linkTexts.ts';
import { linkTimeline } from './timelines.ts';
import { linkUpdate } from './updates.ts';
import { linkWatch } from './watch.ts';

const byDate = (a: { date?: string | undefined; id: string }, b: { date?: string | undefined; id: string }) =>
  compareDates(a.date ?? '0000', b.date ?? '0000') || (a.id < b.id ? -1 : 1);
const newestFirst = (a: { date: string; id: string }, b: { date: string; id: string }) =>
  compareDates(b.date, a.date) || (a.id < b.id ? -1 : 1);
const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');

/** A record as read from its file, and the copy whose links are filled in. */
type Pair<Record, Linked> = [record: Record, linked: Linked];

/** Copies records, gives the copies empty arrays for `lists` and registers them, so that they can be linked to each other in any order. */
function prepare<Record extends RecordBase, Linked extends RecordBase>(
  links: LinkResolver,
  kind: Kind,
  records: readonly Record[],
  lists: readonly (keyof Linked & string)[] = [],
): Pair<Record, Linked>[] {
  return records.map((record) => {
    const empty = Object.fromEntries(lists.map((list) => [list, []]));
    const linked = { ...record, ...empty } as unknown as Linked;
    links.add(kind, record.id, linked);
    return [record, linked];
  });
}

const linkedOf = <Linked>(pairs: readonly Pair<unknown, Linked>[]): Linked[] =>
  pairs.map(([, linked]) => linked);

/** Links all records into one archive. If anything is wrong, returns only the problems: every broken link and every violated rule. */
export function buildArchive(records: Records): {
  archive?: Model.Archive;
  problems: Problem[];
} {
  const links = new LinkResolver(records.claimedIds, records.redirects);
  const { problems } = links;
  // Faulty files were reported when they were read. Checks across records would only report what follows from them.
  const hasFaultyFiles = kindNames.some((kind) => records[kind].length < records.claimedIds[kind].size);
  if (!hasFaultyFiles)
    problems.push(
      ...missingPinpoints(records),
      ...missingConfirmations(records.measures, records.site?.reviewed),
      ...unreadClaims(records),
      ...unreadQuotes(records),
      ...addressConflicts(records),
    );
  type RawRecord<Name extends Kind> = Records[Name][number];
  const tracks = prepare<RawRecord<'tracks'>, Model.Track>(links, 'tracks', records.tracks, ['events']);
  const sources = prepare<RawRecord<'sources'>, Model.Source>(links, 'sources', records.sources, [
    'events',
    'explainers',
  ]);
  const groups = prepare<RawRecord<'groups'>, Model.Group>(links, 'groups', records.groups, ['measures']);
  const people = prepare<RawRecord<'people'>, Model.Person>(links, 'people', records.people, ['events']);
  const bodies = prepare<RawRecord<'bodies'>, Model.Body>(links, 'bodies', records.bodies, [
    'events',
    'people',
  ]);
  const countries = prepare<RawRecord<'countries'>, Model.Country>(links, 'countries', records.countries, [
    'events',
  ]);
  const measures = prepare<RawRecord<'measures'>, Model.Measure>(links, 'measures', records.measures, [
    'watch',
  ]);
  const articles = prepare<RawRecord<'articles'>, Model.Article>(links, 'articles', records.articles);
  const glossary = prepare<RawRecord<'glossary'>, Model.Term>(links, 'glossary', records.glossary);
  const questions = prepare<RawRecord<'questions'>, Model.Question>(links, 'questions', records.questions);
  const guide = prepare<RawRecord<'guide'>, Model.Reader>(links, 'guide', records.guide);
  const timelines = prepare<RawRecord<'timelines'>, Model.Timeline>(links, 'timelines', records.timelines);
  const explainers = prepare<RawRecord<'explainers'>, Model.Explainer>(
    links,
    'explainers',
    records.explainers,
    ['events', 'updates'],
  );
  const pages = prepare<RawRecord<'pages'>, Model.Page>(links, 'pages', records.pages);
  const sortedEvents = records.events.toSorted(byDate);
  const events = prepare<RawRecord<'events'>, Model.Event>(links, 'events', sortedEvents, [
    'articles',
    'explainers',
    'questions',
    'updates',
  ]);
  const sortedUpdates = records.updates.toSorted(newestFirst);
  const updates = prepare<RawRecord<'updates'>, Model.Update>(links, 'updates', sortedUpdates);
  const watch = prepare<RawRecord<'watch'>, Model.Watch>(links, 'watch', records.watch.toSorted(byDate));

  for (const record of records.events) checkEventDate(record, records.site?.reviewed, problems);
  for (const [record, event] of events) linkEvent(record, event, links);
  for (const [record, measure] of measures) linkMeasure(record, measure, links, records.site?.reviewed);
  for (const [record, date] of watch) linkWatch(record, date, links, records.site?.reviewed);
  for (const [record, article] of articles) linkArticle(record, article, links);
  for (const [record, person] of people) linkPerson(record, person, links);
  for (const [record, body] of bodies) linkBody(record, body, links);
  checkCountries(records.countries, problems);
  for (const [record, country] of countries) linkCountry(record, country, links, records.site);
  for (const [record, term] of glossary) linkTerm(record, term, links);
  for (const [record, question] of questions) linkQuestion(record, question, links);
  for (const [record, reader] of guide) linkReader(record, reader, links, records.site);
  for (const [record, explainer] of explainers) linkExplainer(record, explainer, links);
  for (const [record, page] of pages) linkPage(record, page, links);
  for (const [record, update] of updates) linkUpdate(record, update, links, records.site?.reviewed);
  const eventsWithTrack = linkedOf(events).filter(({ track }) => typeof track === 'object');
  for (const [record, timeline] of timelines)
    linkTimeline(record, timeline, {
      events: eventsWithTrack,
      explainers: linkedOf(explainers),
      records,
      links,
    });
  for (const { file, group } of records.questions)
    checkListed(group, records.site?.questionGroups, { file, field: 'group' }, problems);
  for (const { file, topics } of records.articles)
    topics.forEach((topic, index) =>
      checkListed(topic, records.site?.topics, { file, field: `topics[${index}]` }, problems),
    );
  checkPublished(records, problems);
  checkReview(records.review, records.site?.reviewed, problems);
  const redirects = checkRedirects(records.redirects, records.claimedIds, problems);
  const site = records.site && linkSite(records.site, links);
  if (problems.length > 0 || hasFaultyFiles || !site) return { problems };

  for (const [, record] of [...events, ...explainers, ...pages])
    record.text = fillReviewDate(record.text, site.reviewed);
  const archive: Model.Archive = {
    site,
    ...(records.review && { review: records.review }),
    redirects,
    events: linkedOf(events),
    questions: linkedOf(questions).sort(
      (a, b) =>
        (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || (a.id < b.id ? -1 : 1),
    ),
    guide: linkedOf(guide).sort((a, b) => a.order - b.order),
    pages: linkedOf(pages),
    frozen: records.frozen,
    pictures: records.pictures,
    updates: linkedOf(updates),
    watch: linkedOf(watch),
    timelines: linkedOf(timelines),
    groups: linkedOf(groups),
    sources: linkedOf(sources).sort(byDate),
    articles: linkedOf(articles).sort(byDate),
    tracks: linkedOf(tracks).sort((a, b) => a.order - b.order),
    explainers: linkedOf(explainers).sort((a, b) => a.order - b.order),
    measures: linkedOf(measures).sort(
      (a, b) => a.track.order - b.track.order || (a.issued < b.issued ? -1 : 1),
    ),
    people: linkedOf(people).sort(byName),
    bodies: linkedOf(bodies).sort(byName),
    countries: linkedOf(countries).sort(byName),
    glossary: linkedOf(glossary).sort((a, b) => a.term.localeCompare(b.term, 'en')),
  };
  archive.site.sections = presentSections(archive);
  linkNeighbors(archive);
  return { problems, archive };
}

/** Links each event to the previous and next one, each track to its explainer and each source to the explainers that cite it. */
function linkNeighbors({ events, explainers }: Model.Archive): void {
  events.forEach((event, index) => {
    const previous = events[index - 1];
    const next = events[index + 1];
    Object.assign(event, previous && { previous }, next && { next });
  });
  for (const explainer of explainers) {
    if (explainer.track) explainer.track.explainer ??= explainer;
    for (const source of explainer.sources) source.explainers.push(explainer);
  }
}
