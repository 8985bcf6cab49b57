import type {
  Archive,
  Article,
  Body,
  Comparison,
  Confirmation,
  Country,
  Measure,
  Person,
  Source,
  Watch,
} from '../record/model.ts';
import { formatDate } from '../words/format.ts';
import {
  absolute,
  articleUrl,
  bodyUrl,
  countryUrl,
  eventUrl,
  personUrl,
  sourceUrl,
  watchUrl,
} from '../site/urls.ts';
import { citedSourceData, idsOf, namedData, sourceRefData, trackData } from './eventData.ts';
import type { ListData } from './shapes/record.ts';

function comparisonData({ kind, target, stops, text, sources }: Comparison) {
  return {
    kind,
    target,
    stops,
    text: text.id,
    sources: Object.fromEntries(
      Object.entries(sources).map(([question, references]) => [question, [...new Set(idsOf(references))]]),
    ),
    places: Object.fromEntries(
      Object.entries(sources).map(([question, references]) => [
        question,
        references.flatMap(({ id, at }) => (at === undefined ? [] : [{ source: id, at }])),
      ]),
    ),
  };
}

const confirmationData = ({ on, source }: Confirmation) => ({ on, source: source.id, at: source.at });

function measureData(measure: Measure, groups: Archive['groups']): ListData['measures'][number] {
  const { id, name, short, agency, authority, citation, issued, exceptions, penalties, status } = measure;
  return {
    id,
    name,
    short,
    url: absolute(eventUrl(measure.event.id)),
    track: trackData(measure.track),
    agency,
    authority,
    citation,
    binds: measure.binds.map(namedData),
    issued,
    stages: measure.stages.map(({ binds, confirmed, ...stage }) => ({
      ...stage,
      confirmed: confirmed && confirmationData(confirmed),
      binds: binds && groups.filter((group) => binds.includes(group.id)).map(namedData),
    })),
    exceptions,
    penalties,
    status,
    confidence: measure.confidence,
    confirmed: measure.confirmed && confirmationData(measure.confirmed),
    event: measure.event.id,
    announcement: measure.announcement?.id,
    comparison: measure.comparison && comparisonData(measure.comparison),
    sources: measure.sources.map(citedSourceData),
  };
}

function sourceData(source: Source): ListData['sources'][number] {
  return {
    ...sourceRefData(source),
    events: idsOf(source.events),
    explainers: idsOf(source.explainers),
    page: absolute(sourceUrl(source.id)),
  };
}

function articleData(article: Article, topics: Archive['site']['topics']): ListData['articles'][number] {
  const { id, title, author, outlet, date, url, copy, summary, note, paywalled, read, role } = article;
  return {
    id,
    title,
    author,
    outlet,
    date,
    url,
    copy,
    summary,
    note,
    topics: article.topics.flatMap((topic) => topics.find((other) => other.id === topic) ?? []),
    events: idsOf(article.events),
    paywalled,
    read,
    role,
    page: absolute(articleUrl(id)),
  };
}

function personData(person: Person): ListData['people'][number] {
  const { id, name, nameNative, nameAsListed, role, unit, body, standing, listing, status, note } = person;
  return {
    id,
    name,
    nameNative,
    nameAsListed,
    url: absolute(personUrl(id)),
    role,
    unit,
    body: body && { ...namedData(body), url: absolute(bodyUrl(body.id)) },
    standing,
    listing: listing && {
      measure: namedData(listing.measure),
      since: listing.since,
      entry: listing.entry,
      today: listing.today,
      vanished: listing.vanished,
    },
    status,
    note,
    events: idsOf(person.events),
    sources: person.sources.map(citedSourceData),
  };
}

function bodyData(body: Body): ListData['bodies'][number] {
  const { id, name, short, kind, group, whole, what, place, notOn, note } = body;
  return {
    id,
    name,
    short,
    kind,
    group,
    whole,
    url: absolute(bodyUrl(id)),
    what,
    place,
    lists: body.lists.map(({ measure, list, since, effect }) => ({
      list,
      measure: measure?.id,
      since,
      effect,
    })),
    notOn,
    note,
    events: idsOf(body.events),
    sources: body.sources.map(citedSourceData),
  };
}

function countryData({ id, name, code, atlas, steps }: Country): ListData['countries'][number] {
  return {
    id,
    name,
    url: absolute(countryUrl(id)),
    code,
    atlas,
    steps: steps.map(({ event, sources, ...step }) => ({
      ...step,
      action: step.action.id,
      event: event?.id,
      sources: sources.map(citedSourceData),
    })),
  };
}

function watchData({ id, date, title, check, measures, outcome, sources }: Watch): ListData['watch'][number] {
  return {
    id,
    date,
    when: formatDate(date),
    title,
    url: absolute(watchUrl(id)),
    check,
    measures: measures.map((measure) => ({
      ...namedData(measure),
      url: absolute(eventUrl(measure.event.id)),
    })),
    outcome: outcome && { ...outcome, sources: outcome.sources.map(citedSourceData) },
    sources: sources.map(citedSourceData),
  };
}

/** The lists of the record other than its events, as the data files hold them. */
export function listData(archive: Archive): ListData {
  const { measures, groups, sources, articles, people, bodies, countries, watch, site } = archive;
  return {
    measures: measures.map((measure) => measureData(measure, groups)),
    sources: sources.map(sourceData),
    articles: articles.map((article) => articleData(article, site.topics)),
    people: people.map(personData),
    bodies: bodies.map(bodyData),
    countries: countries.map(countryData),
    watch: watch.map(watchData),
  };
}
