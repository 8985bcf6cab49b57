import { type Kind, kindNames } from '../schema/kinds.ts';
import { checkCountries } from '../select/countries.ts';
import { compareDates } from '../time/dates.ts';
import {
  linkArticle,
  linkBody,
  linkCountry,
  linkEvent,
  linkMeasure,
  linkPerson,
  linkQuestion,
  linkTerm,
} from './linkers.ts';
import { linkReader } from './linkGuide.ts';
import { checkListed, Links } from './links.ts';
import type * as Model from '../model.ts';
import type { Problem } from '../problems.ts';
import type { Filed, Records } from '../records.ts';
import { missingConfirmations } from '../time/confirmed.ts';
import { missingPinpoints } from './pinpoints.ts';
import { sharedAddresses } from './addresses.ts';
import { unreadClaims, unreadQuotes } from './unread.ts';
import { checkPublished } from './published.ts';
import { checkRedirects } from './redirects.ts';
import { checkReview } from './review.ts';
import { linkSite } from './linkSite.ts';
import { linkExplainer, linkPage, withReviewed } from './linkTexts.ts';
import { linkTimeline } from './timelines.ts';
import { linkUpdate } from './updates.ts';
import { linkWatch } from './watch.ts';

const byDate = (a: { date?: string | undefined; id: string }, b: { date?: string | undefined; id: string }) =>
  compareDates(a.date ?? '0000', b.date ?? '0000') || (a.id < b.id ? -1 : 1);
const newestFirst = (a: { date: string; id: string }, b: { date: string; id: string }) =>
  compareDates(b.date, a.date) || (a.id < b.id ? -1 : 1);
const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');

/** A record as written, and the same to be linked. */
type Pair<Record, Linked> = [record: Record, linked: Linked];

/** Copies records and makes the copies findable, so that links can be filled in afterwards, in any direction. */
function prepare<Record extends Filed, Linked extends Filed>(
  links: Links,
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

/** Links all records into one archive, or reports every link that leads nowhere and every rule that is broken. */
export function buildArchive(records: Records): {
  archive?: Model.Archive;
  problems: Problem[];
} {
  const links = new Links(records.claimed, records.redirects);
  const { problems } = links;
  // Faults of single files are told by the reader; what links to such a file is not whole.
  const faulty = kindNames.some((kind) => records[kind].length < records.claimed[kind].size);
  if (!faulty)
    problems.push(
      ...missingPinpoints(records),
      ...missingConfirmations(records.measures, records.site?.reviewed),
      ...unreadClaims(records),
      ...unreadQuotes(records),
      ...sharedAddresses(records),
    );
  type Of<Name extends Kind> = Records[Name][number];
  const tracks = prepare<Of<'tracks'>, Model.Track>(links, 'tracks', records.tracks, ['events']);
  const sources = prepare<Of<'sources'>, Model.Source>(links, 'sources', records.sources, [
    'events',
    'explainers',
  ]);
  const groups = prepare<Of<'groups'>, Model.Group>(links, 'groups', records.groups, ['measures']);
  const people = prepare<Of<'people'>, Model.Person>(links, 'people', records.people, ['events']);
  const bodies = prepare<Of<'bodies'>, Model.Body>(links, 'bodies', records.bodies, ['events', 'people']);
  const countries = prepare<Of<'countries'>, Model.Country>(links, 'countries', records.countries, [
    'events',
  ]);
  const measures = prepare<Of<'measures'>, Model.Measure>(links, 'measures', records.measures, ['watch']);
  const articles = prepare<Of<'articles'>, Model.Article>(links, 'articles', records.articles);
  const glossary = prepare<Of<'glossary'>, Model.Term>(links, 'glossary', records.glossary);
  const questions = prepare<Of<'questions'>, Model.Question>(links, 'questions', records.questions);
  const guide = prepare<Of<'guide'>, Model.Reader>(links, 'guide', records.guide);
  const timelines = prepare<Of<'timelines'>, Model.Timeline>(links, 'timelines', records.timelines);
  const explainers = prepare<Of<'explainers'>, Model.Explainer>(links, 'explainers', records.explainers, [
    'events',
    'updates',
  ]);
  const pages = prepare<Of<'pages'>, Model.Page>(links, 'pages', records.pages);
  const dated = records.events.toSorted(byDate);
  const events = prepare<Of<'events'>, Model.Event>(links, 'events', dated, [
    'articles',
    'explainers',
    'questions',
    'updates',
  ]);
  const newest = records.updates.toSorted(newestFirst);
  const updates = prepare<Of<'updates'>, Model.Update>(links, 'updates', newest);
  const watch = prepare<Of<'watch'>, Model.Watch>(links, 'watch', records.watch.toSorted(byDate));

  for (const [record, event] of events) linkEvent(record, event, links);
  for (const [record, measure] of measures) linkMeasure(record, measure, links, records.site?.reviewed);
  for (const [record, date] of watch) linkWatch(record, date, links, records.site?.reviewed);
  for (const [record, article] of articles) linkArticle(record, article, links);
  for (const [record, person] of people) linkPerson(record, person, links);
  for (const [record, body] of bodies) linkBody(record, body, links);
  checkCountries(records.countries, problems);
  for (const [record, country] of countries) linkCountry(record, country, links);
  for (const [record, term] of glossary) linkTerm(record, term, links);
  for (const [record, question] of questions) linkQuestion(record, question, links);
  for (const [record, reader] of guide) linkReader(record, reader, links, records.site);
  for (const [record, explainer] of explainers) linkExplainer(record, explainer, links);
  for (const [record, page] of pages) linkPage(record, page, links);
  for (const [record, update] of updates) linkUpdate(record, update, links, records.site?.reviewed);
  const selectable = linkedOf(events).filter(({ track }) => typeof track === 'object');
  for (const [record, timeline] of timelines)
    linkTimeline(record, timeline, { events: selectable, explainers: linkedOf(explainers), records, links });
  for (const { file, group } of records.questions)
    checkListed(group, records.site?.questionGroups, { file, field: 'group' }, problems);
  for (const { file, topics } of records.articles)
    topics.forEach((topic, at) =>
      checkListed(topic, records.site?.topics, { file, field: `topics[${at}]` }, problems),
    );
  if (!records.claimed.pages.has('press'))
    problems.push({
      file: 'content/pages/press.mdx',
      field: '',
      message: 'is missing: the page for journalists takes its title and its words from it',
    });
  checkPublished(records, problems);
  checkReview(records.review, records.site?.reviewed, problems);
  const redirects = checkRedirects(records.redirects, records.claimed, problems);
  const site = records.site && linkSite(records.site, links);
  if (problems.length > 0 || faulty || !site) return { problems };

  for (const [, record] of [...events, ...explainers, ...pages])
    record.text = withReviewed(record.text, site.reviewed);
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
  joinNeighbors(archive);
  return { problems, archive };
}

/** Tells each event of the one before and after it, each track of its explainer and each source of the explainers that cite it. */
function joinNeighbors({ events, explainers }: Model.Archive): void {
  events.forEach((event, index) => {
    const [previous, next] = [events[index - 1], events[index + 1]];
    Object.assign(event, previous && { previous }, next && { next });
  });
  for (const explainer of explainers) {
    if (explainer.track) explainer.track.explainer ??= explainer;
    for (const source of explainer.sources) source.explainers.push(explainer);
  }
}
