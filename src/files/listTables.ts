import type { ListData, ListName } from './shapes/record.ts';
import { type Columns, dateColumns, idsOf, namesOf, sourceColumns, tableCsv, yesNo } from './tables.ts';

type Item<Name extends ListName> = ListData[Name][number];
type Confirmed = { confirmed?: { on: string; source: string; at?: string | undefined } | undefined };

const optionalYesNo = (value: boolean | undefined) => (value === undefined ? undefined : yesNo(value));

const confirmedColumns: Columns<Confirmed> = {
  confirmed_on: ({ confirmed }) => confirmed?.on,
  confirmed_source: ({ confirmed }) => confirmed?.source,
  confirmed_place: ({ confirmed }) => confirmed?.at,
};

const measureColumns: Columns<Item<'measures'>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  short: ({ short }) => short,
  track: ({ track }) => track.id,
  track_name: ({ track }) => track.name,
  agency: ({ agency }) => agency,
  authority: ({ authority }) => authority,
  citation: ({ citation }) => citation,
  binds: ({ binds }) => idsOf(binds),
  binds_names: ({ binds }) => namesOf(binds),
  issued: ({ issued }) => issued,
  stages: ({ stages }) => stages.length,
  exceptions: ({ exceptions }) => exceptions,
  penalties: ({ penalties }) => penalties,
  status: ({ status }) => status,
  ground: ({ ground }) => ground,
  confidence: ({ confidence }) => confidence,
  ...confirmedColumns,
  event: ({ event }) => event,
  announcement: ({ announcement }) => announcement,
  instrument: ({ comparison }) => comparison?.kind,
  target: ({ comparison }) => comparison?.target,
  stops: ({ comparison }) => comparison?.stops,
  text_source: ({ comparison }) => comparison?.text,
  ...sourceColumns,
  url: ({ url }) => url,
};

type Stage = Item<'measures'>['stages'][number] & { measure: Item<'measures'>; number: number };

const stageColumns: Columns<Stage> = {
  measure: ({ measure }) => measure.id,
  measure_name: ({ measure }) => measure.name,
  number: ({ number }) => number,
  stage: ({ id }) => id,
  from: ({ from }) => from,
  to: ({ to }) => to,
  what: ({ what }) => what,
  binding: ({ binding }) => yesNo(binding),
  reach: ({ reach }) => reach,
  binds: ({ binds, measure }) => idsOf(binds ?? measure.binds),
  binds_names: ({ binds, measure }) => namesOf(binds ?? measure.binds),
  widens: ({ widens }) => optionalYesNo(widens),
  confidence: ({ confidence }) => confidence,
  ...confirmedColumns,
};

const sourceListColumns: Columns<Item<'sources'>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  publisher: ({ publisher }) => publisher,
  date: ({ date }) => date,
  ...dateColumns,
  kind: ({ kind }) => kind,
  read: ({ read }) => read,
  standing: ({ standing }) => standing,
  citation: ({ citation }) => citation,
  pages: ({ pages }) => pages,
  url: ({ url }) => url,
  events: ({ events }) => events,
  explainers: ({ explainers }) => explainers,
  page: ({ page }) => page,
  language: ({ language }) => language,
};

const articleColumns: Columns<Item<'articles'>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  author: ({ author }) => author,
  outlet: ({ outlet }) => outlet,
  date: ({ date }) => date,
  ...dateColumns,
  url: ({ url }) => url,
  copy: ({ copy }) => copy,
  summary: ({ summary }) => summary,
  note: ({ note }) => note,
  topics: ({ topics }) => idsOf(topics),
  topics_names: ({ topics }) => namesOf(topics),
  events: ({ events }) => events,
  paywalled: ({ paywalled }) => optionalYesNo(paywalled),
  read: ({ read }) => read,
  role: ({ role }) => role,
  page: ({ page }) => page,
  language: ({ language }) => language,
};

const personColumns: Columns<Item<'people'>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  name_native: ({ nameNative }) => nameNative,
  name_as_listed: ({ nameAsListed }) => nameAsListed,
  role: ({ role }) => role,
  unit: ({ unit }) => unit,
  body: ({ body }) => body?.id,
  body_name: ({ body }) => body?.name,
  standing: ({ standing }) => standing,
  listed_by: ({ listing }) => listing?.measure.id,
  listed_since: ({ listing }) => listing?.since,
  listed_entry: ({ listing }) => listing?.entry,
  listed_today: ({ listing }) => listing?.today,
  last_seen: ({ listing }) => listing?.vanished?.lastSeen,
  missing: ({ listing }) => listing?.vanished?.missing,
  status: ({ status }) => status,
  note: ({ note }) => note,
  events: ({ events }) => events,
  ...sourceColumns,
  url: ({ url }) => url,
  language: ({ language }) => language,
};

const bodyColumns: Columns<Item<'bodies'>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  short: ({ short }) => short,
  kind: ({ kind }) => kind,
  group: ({ group }) => yesNo(group),
  whole: ({ whole }) => yesNo(whole),
  what: ({ what }) => what,
  place: ({ place }) => place,
  lists: ({ lists }) => lists.map(({ list }) => list),
  lists_measures: ({ lists }) => lists.map(({ measure }) => measure ?? ''),
  lists_since: ({ lists }) => lists.map(({ since }) => since),
  lists_effects: ({ lists }) => lists.map(({ effect }) => effect),
  not_on: ({ notOn }) => notOn,
  note: ({ note }) => note,
  events: ({ events }) => events,
  ...sourceColumns,
  url: ({ url }) => url,
  language: ({ language }) => language,
};

type Step = Item<'countries'>['steps'][number] & { country: Item<'countries'> };

const stepColumns: Columns<Step> = {
  country: ({ country }) => country.id,
  country_name: ({ country }) => country.name,
  code: ({ country }) => country.code,
  by: ({ by }) => by,
  action: ({ action }) => action,
  date: ({ date }) => date,
  ...dateColumns,
  scope: ({ scope }) => scope,
  basis: ({ basis }) => basis,
  today: ({ today }) => today,
  main: ({ main }) => yesNo(main),
  event: ({ event }) => event,
  sources: sourceColumns.sources,
  sources_places: sourceColumns.sources_places,
  sources_urls: sourceColumns.sources_urls,
  kind: ({ country }) => country.kind,
  alpha2: ({ country }) => country.alpha2,
  alpha3: ({ country }) => country.alpha3,
  url: ({ country }) => country.url,
};

const watchColumns: Columns<Item<'watch'>> = {
  id: ({ id }) => id,
  date: ({ date }) => date,
  ...dateColumns,
  when: ({ when }) => when,
  title: ({ title }) => title,
  check: ({ check }) => check,
  measures: ({ measures }) => idsOf(measures),
  measures_names: ({ measures }) => namesOf(measures),
  outcome_on: ({ outcome }) => outcome?.on,
  outcome: ({ outcome }) => outcome?.what,
  outcome_sources: ({ outcome }) => (outcome ? idsOf(outcome.sources) : []),
  ...sourceColumns,
  url: ({ url }) => url,
};

/** A table ready to write. */
export interface Table {
  /** The list whose data it holds. */
  list: ListName | 'events';
  columns: string[];
  rowCount: number;
  /** Returns the text of the CSV file. */
  csv: () => string;
}

/** Joins columns and rows into a table. */
export const tableOf = <Row>(list: Table['list'], columns: Columns<Row>, rows: readonly Row[]): Table => ({
  list,
  columns: Object.keys(columns),
  rowCount: rows.length,
  csv: () => tableCsv(columns, rows),
});

/** The tables of the record other than that of its events, by the name of the file; also those without a row. */
export function listTables(data: ListData) {
  const stages = data.measures.flatMap((measure) =>
    measure.stages.map((stage, index): Stage => ({ ...stage, measure, number: index + 1 })),
  );
  const steps = data.countries.flatMap((country) =>
    country.steps.map((step): Step => ({ ...step, country })),
  );
  return {
    measures: tableOf('measures', measureColumns, data.measures),
    measure_stages: tableOf('measures', stageColumns, stages),
    sources: tableOf('sources', sourceListColumns, data.sources),
    articles: tableOf('articles', articleColumns, data.articles),
    people: tableOf('people', personColumns, data.people),
    bodies: tableOf('bodies', bodyColumns, data.bodies),
    countries: tableOf('countries', stepColumns, steps),
    watch: tableOf('watch', watchColumns, data.watch),
  };
}
