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
import { isoCodes } from '../record/link/countryCodes.ts';
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
import { citedSourceData, idsOf, namedData, trackData } from './eventData.ts';
import { fieldsIn } from './shapes/parts.ts';
import { itemShapes, type ListData } from './shapes/record.ts';

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
  return fieldsIn(itemShapes.measures, {
    ...measure,
    url: absolute(eventUrl(measure.event.id)),
    track: trackData(measure.track),
    binds: measure.binds.map(namedData),
    stages: measure.stages.map(({ binds, confirmed, ...stage }) => ({
      ...stage,
      confirmed: confirmed && confirmationData(confirmed),
      binds: binds && groups.filter((group) => binds.includes(group.id)).map(namedData),
    })),
    confirmed: measure.confirmed && confirmationData(measure.confirmed),
    event: measure.event.id,
    announcement: measure.announcement?.id,
    comparison: measure.comparison && comparisonData(measure.comparison),
    sources: measure.sources.map(citedSourceData),
  });
}

function sourceData(source: Source): ListData['sources'][number] {
  return fieldsIn(itemShapes.sources, {
    ...source,
    events: idsOf(source.events),
    explainers: idsOf(source.explainers),
    page: absolute(sourceUrl(source.id)),
  });
}

function articleData(article: Article, topics: Archive['site']['topics']): ListData['articles'][number] {
  return fieldsIn(itemShapes.articles, {
    ...article,
    topics: article.topics.flatMap((topic) => topics.find((other) => other.id === topic) ?? []),
    events: idsOf(article.events),
    page: absolute(articleUrl(article.id)),
  });
}

function personData(person: Person): ListData['people'][number] {
  const { body, listing } = person;
  return fieldsIn(itemShapes.people, {
    ...person,
    url: absolute(personUrl(person.id)),
    body: body && { ...namedData(body), url: absolute(bodyUrl(body.id)) },
    listing: listing && { ...listing, measure: namedData(listing.measure) },
    events: idsOf(person.events),
    sources: person.sources.map(citedSourceData),
  });
}

function bodyData(body: Body): ListData['bodies'][number] {
  return fieldsIn(itemShapes.bodies, {
    ...body,
    url: absolute(bodyUrl(body.id)),
    lists: body.lists.map(({ measure, list, since, effect }) => ({
      list,
      measure: measure?.id,
      since,
      effect,
    })),
    events: idsOf(body.events),
    sources: body.sources.map(citedSourceData),
  });
}

function countryData(country: Country): ListData['countries'][number] {
  return fieldsIn(itemShapes.countries, {
    ...country,
    url: absolute(countryUrl(country.id)),
    ...isoCodes(country),
    steps: country.steps.map(({ event, sources, ...step }) => ({
      ...step,
      action: step.action.id,
      event: event?.id,
      sources: sources.map(citedSourceData),
    })),
  });
}

function watchData(watch: Watch): ListData['watch'][number] {
  const { id, date, measures, outcome } = watch;
  return fieldsIn(itemShapes.watch, {
    ...watch,
    when: formatDate(date),
    url: absolute(watchUrl(id)),
    measures: measures.map((measure) => ({
      ...namedData(measure),
      url: absolute(eventUrl(measure.event.id)),
    })),
    outcome: outcome && { ...outcome, sources: outcome.sources.map(citedSourceData) },
    sources: watch.sources.map(citedSourceData),
  });
}

/** The lists of the record other than its events, as the data files hold them. */
export function listsWithoutEvents(archive: Archive): ListData {
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
