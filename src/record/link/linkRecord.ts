import { type Kind, kindNames } from '../schema/kinds.ts';
import { checkMapEntries } from '../select/countries.ts';
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
import type { Archive, KindMap, ModelLists } from '../model.ts';
import type { Problem } from '../problems.ts';
import type { RawRecord, RecordLists, Records } from '../records.ts';
import { missingConfirmations } from '../time/confirmed.ts';
import { citationsWithoutPinpoint } from './pinpoints.ts';
import { addressConflicts } from './addresses.ts';
import { unreadClaims, unreadQuotations, unreadQuotes } from './unread.ts';
import { checkPublished } from './published.ts';
import { checkRedirects } from './redirects.ts';
import { checkReviewDate } from './review.ts';
import { checkSearchWords } from './searchWords.ts';
import { checkStyle } from './style.ts';
import { linkSite } from './linkSite.ts';
import { linkExplainer, linkPage, fillReviewDate } from './linkTexts.ts';
import { linkTimeline } from './timelines.ts';
import { linkUpdate } from './updates.ts';
import { linkWatch } from './watch.ts';

const byDate = (a: { date?: string | undefined; id: string }, b: { date?: string | undefined; id: string }) =>
  compareDates(a.date ?? '0000', b.date ?? '0000') || (a.id < b.id ? -1 : 1);
const newestFirst = (a: { date: string; id: string }, b: { date: string; id: string }) =>
  compareDates(b.date, a.date) || (a.id < b.id ? -1 : 1);
const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;
const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');

/** A record as read from its file, and the copy whose links are filled in. */
type Pair<K extends Kind> = [record: RawRecord<K>, linked: KindMap[K]];

/** Copies the records of a kind, gives the copies empty arrays for the `lists` other records add themselves to and registers them, so that they can be linked to each other in any order. */
function prepare<K extends Kind>(
  links: LinkResolver,
  records: RecordLists,
  kind: K,
  lists: readonly (keyof KindMap[K])[],
): Pair<K>[] {
  return records[kind].map((record) => {
    const copy: object = { ...record, ...Object.fromEntries(lists.map((list) => [list, []])) };
    // Holds ids where its type has records, until its links are filled in.
    const linked = copy as KindMap[K];
    links.add(kind, linked);
    return [record, linked];
  });
}

const linkedOf = <K extends Kind>(pairs: readonly Pair<K>[]): KindMap[K][] =>
  pairs.map(([, linked]) => linked);

/** Links all records into one archive. If anything is wrong, returns only the problems: every broken link and every violated rule. */
export function buildArchive(records: Records): {
  archive?: Archive;
  problems: Problem[];
} {
  const links = new LinkResolver(records.claimedIds, records.redirects);
  const { problems } = links;
  // Faulty files were reported when they were read. Checks across records would only report what follows from them.
  const hasFaultyFiles = kindNames.some((kind) => records[kind].length < records.claimedIds[kind].size);
  if (!hasFaultyFiles)
    problems.push(
      ...citationsWithoutPinpoint(records),
      ...missingConfirmations(records.measures, records.site?.reviewed),
      ...unreadClaims(records),
      ...unreadQuotations(records),
      ...unreadQuotes(records),
      ...addressConflicts(records),
    );
  const sorted = {
    ...records,
    events: records.events.toSorted(byDate),
    updates: records.updates.toSorted(newestFirst),
    watch: records.watch.toSorted(byDate),
  };
  const pairsOf = <K extends Kind>(kind: K, ...lists: (keyof KindMap[K])[]) =>
    prepare(links, sorted, kind, lists);
  const tracks = pairsOf('tracks', 'events');
  const sources = pairsOf('sources', 'events', 'explainers');
  const groups = pairsOf('groups', 'measures');
  const people = pairsOf('people', 'events');
  const bodies = pairsOf('bodies', 'events', 'people');
  const countries = pairsOf('countries', 'events');
  const measures = pairsOf('measures', 'watch');
  const articles = pairsOf('articles');
  const glossary = pairsOf('glossary');
  const questions = pairsOf('questions');
  const guide = pairsOf('guide');
  const timelines = pairsOf('timelines');
  const explainers = pairsOf('explainers', 'events', 'updates');
  const pages = pairsOf('pages');
  const events = pairsOf('events', 'articles', 'explainers', 'questions', 'updates');
  const updates = pairsOf('updates');
  const watch = pairsOf('watch');

  for (const record of records.events) checkEventDate(record, records.site?.reviewed, problems);
  for (const [record, event] of events) linkEvent(record, event, links);
  for (const [record, measure] of measures) linkMeasure(record, measure, links, records.site?.reviewed);
  for (const [record, date] of watch) linkWatch(record, date, links, records.site?.reviewed);
  for (const [record, article] of articles) linkArticle(record, article, links);
  for (const [record, person] of people) linkPerson(record, person, links);
  for (const [record, body] of bodies) linkBody(record, body, links);
  checkMapEntries(records.countries, problems);
  for (const [record, country] of countries) linkCountry(record, country, links, records.site);
  for (const [record, term] of glossary) linkTerm(record, term, links);
  for (const [record, question] of questions) linkQuestion(record, question, links);
  for (const [record, reader] of guide) linkReader(record, reader, links, records.site);
  for (const [record, explainer] of explainers) linkExplainer(record, explainer, links);
  for (const [record, page] of pages) linkPage(record, page, links);
  for (const [record, update] of updates) linkUpdate(record, update, links, records.site?.reviewed);
  const eventsWithTrack = events
    .filter(([{ track }]) => links.find('tracks', track))
    .map(([, event]) => event);
  for (const [record, timeline] of timelines)
    linkTimeline(record, timeline, {
      events: eventsWithTrack,
      explainers: linkedOf(explainers),
      measures: linkedOf(measures),
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
  checkReviewDate(records.review, records.site?.reviewed, problems);
  checkSearchWords(records.search, links);
  checkStyle(records, problems);
  const redirects = checkRedirects(records.redirects, records.claimedIds, problems);
  const site = records.site && linkSite(records.site, links);
  if (problems.length > 0 || hasFaultyFiles || !site) return { problems };

  for (const [, record] of [...events, ...explainers, ...pages])
    record.text = fillReviewDate(record.text, site.reviewed);
  const lists: ModelLists = {
    events: linkedOf(events),
    questions: linkedOf(questions).sort(
      (a, b) =>
        (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || (a.id < b.id ? -1 : 1),
    ),
    guide: linkedOf(guide).sort(byOrder),
    pages: linkedOf(pages),
    updates: linkedOf(updates),
    watch: linkedOf(watch),
    timelines: linkedOf(timelines),
    groups: linkedOf(groups),
    sources: linkedOf(sources).sort(byDate),
    articles: linkedOf(articles).sort(byDate),
    tracks: linkedOf(tracks).sort(byOrder),
    explainers: linkedOf(explainers).sort(byOrder),
    measures: linkedOf(measures).sort(
      (a, b) => a.track.order - b.track.order || (a.issued < b.issued ? -1 : 1),
    ),
    people: linkedOf(people).sort(byName),
    bodies: linkedOf(bodies).sort(byName),
    countries: linkedOf(countries).sort(byName),
    glossary: linkedOf(glossary).sort((a, b) => a.term.localeCompare(b.term, 'en')),
  };
  linkNeighbors(lists);
  const archive: Archive = {
    ...lists,
    site,
    ...(records.review && { review: records.review }),
    ...(records.search && { search: records.search }),
    redirects,
    frozen: records.frozen,
    pictures: records.pictures,
  };
  return { problems, archive };
}

/** Links each event to the previous and next one, each track to its explainer and each source to the explainers that cite it. */
function linkNeighbors({ events, explainers }: ModelLists): void {
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
