import { type Cell, csv } from './csv.ts';
import type { EventData } from './shapes/event.ts';
import type { ListData } from './shapes/record.ts';

type Named = { id: string; name: string };
type Column<Row> = [name: string, cell: (row: Row) => Cell];

const dateParts = (date: string | undefined) =>
  (date ?? '').split('-').map((part) => (part ? Number(part) : ''));
const ids = (records: readonly Named[]) => records.map(({ id }) => id);
const names = (records: readonly Named[]) => records.map(({ name }) => name);

function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return csv(
    columns.map(([name]) => name),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  );
}

const eventColumns: Column<EventData>[] = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date],
  ['end', ({ end }) => end],
  ['precision', ({ precision }) => precision],
  // Spreadsheets turn 2017-07 into a full date, so the parts of a date have columns of their own.
  ['year', ({ date }) => dateParts(date)[0]],
  ['month', ({ date }) => dateParts(date)[1]],
  ['day', ({ date }) => dateParts(date)[2]],
  ['when', ({ when }) => when],
  ['headline', ({ headline }) => headline],
  ['summary', ({ summary }) => summary],
  ['disputed', ({ disputed }) => disputed],
  ['track', ({ track }) => track.id],
  ['track_name', ({ track }) => track.name],
  ['weight', ({ weight }) => weight],
  ['people', ({ people }) => ids(people)],
  ['people_names', ({ people }) => names(people)],
  ['bodies', ({ bodies }) => ids(bodies)],
  ['bodies_names', ({ bodies }) => names(bodies)],
  ['others', ({ others }) => others],
  ['countries', ({ countries }) => ids(countries)],
  ['measures', ({ measures }) => ids(measures)],
  ['sources', ({ sources }) => sources.map(({ id }) => id)],
  ['sources_places', ({ sources }) => sources.map(({ at }) => at ?? '')],
  ['sources_titles', ({ sources }) => sources.map(({ title, publisher }) => `${publisher}: ${title}`)],
  ['sources_urls', ({ sources }) => sources.map(({ url }) => url)],
  ['primary_source', ({ sources }) => (sources.some(({ kind }) => kind === 'primary') ? 'yes' : 'no')],
  ['url', ({ url }) => url],
  ['changed', ({ changed }) => changed],
];

type Step = ListData['countries'][number]['steps'][number] & { country: ListData['countries'][number] };

const stepColumns: Column<Step>[] = [
  ['country', ({ country }) => country.id],
  ['country_name', ({ country }) => country.name],
  ['code', ({ country }) => country.code],
  ['by', ({ by }) => by],
  ['action', ({ action }) => action],
  ['date', ({ date }) => date],
  ['year', ({ date }) => dateParts(date)[0]],
  ['month', ({ date }) => dateParts(date)[1]],
  ['day', ({ date }) => dateParts(date)[2]],
  ['scope', ({ scope }) => scope],
  ['basis', ({ basis }) => basis],
  ['today', ({ today }) => today],
  ['main', ({ main }) => (main ? 'yes' : 'no')],
  ['event', ({ event }) => event],
  ['sources', ({ sources }) => sources.map(({ id }) => id)],
  ['sources_places', ({ sources }) => sources.map(({ at }) => at ?? '')],
  ['sources_urls', ({ sources }) => sources.map(({ url }) => url)],
];

/** Events as CSV, one per row; a cell with several values has one per line. */
export const eventsCsv = (events: readonly EventData[]): string => table(eventColumns, events);

/** The steps of governments as CSV, one per row. */
export const countriesCsv = (countries: ListData['countries']): string =>
  table(
    stepColumns,
    countries.flatMap((country) => country.steps.map((step) => ({ ...step, country }))),
  );
