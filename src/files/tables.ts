import { type Cell, csv } from './csv.ts';
import type { EventData } from './shapes/event.ts';
import type { CitedSource } from './shapes/parts.ts';

/** The columns of a table in order: the function for the cell of a row, by the name of the column. A new one goes to the end, because programs may count them. */
export type Columns<Row> = Record<string, (row: Row) => Cell>;

/** The cell of a column that holds `yes` or `no`. */
export const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

/** The year, month and day of a date as columns, empty where unknown: spreadsheets turn 2017-07 into a full date. */
export const dateColumns = {
  year: ({ date }) => partsOf(date)[0],
  month: ({ date }) => partsOf(date)[1],
  day: ({ date }) => partsOf(date)[2],
} satisfies Columns<{ date?: string | undefined }>;

const partsOf = (date = '') => date.split('-').map((part) => (part ? Number(part) : ''));

/** The ids of records as a list. */
export const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
/** The names of records as a list. */
export const namesOf = (records: readonly { name: string }[]): string[] => records.map(({ name }) => name);

/** The sources of a row and the places in them as columns. */
export const sourceColumns = {
  sources: ({ sources }) => idsOf(sources),
  sources_places: ({ sources }) => sources.map(({ at }) => at ?? ''),
  sources_titles: ({ sources }) => sources.map(({ title, publisher }) => `${publisher}: ${title}`),
  sources_urls: ({ sources }) => sources.map(({ url }) => url),
} satisfies Columns<{ sources: readonly CitedSource[] }>;

/** Rows as CSV. */
export function tableCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  return csv(
    Object.keys(columns),
    rows.map((row) => Object.values(columns).map((cell) => cell(row))),
  );
}

/** The columns of `events.csv`. */
export const eventColumns: Columns<EventData> = {
  id: ({ id }) => id,
  date: ({ date }) => date,
  end: ({ end }) => end,
  precision: ({ precision }) => precision,
  ...dateColumns,
  when: ({ when }) => when,
  headline: ({ headline }) => headline,
  summary: ({ summary }) => summary,
  disputed: ({ disputed }) => disputed,
  track: ({ track }) => track.id,
  track_name: ({ track }) => track.name,
  weight: ({ weight }) => weight,
  people: ({ people }) => idsOf(people),
  people_names: ({ people }) => namesOf(people),
  bodies: ({ bodies }) => idsOf(bodies),
  bodies_names: ({ bodies }) => namesOf(bodies),
  others: ({ others }) => others,
  countries: ({ countries }) => idsOf(countries),
  measures: ({ measures }) => idsOf(measures),
  ...sourceColumns,
  primary_source: ({ sources }) => yesNo(sources.some(({ kind }) => kind === 'primary')),
  url: ({ url }) => url,
  changed: ({ changed }) => changed,
  label: ({ label }) => label,
  published: ({ published }) => published,
};

/** Events as CSV, one per row; a cell with several values has one per line. */
export const eventsCsv = (events: readonly EventData[]): string => tableCsv(eventColumns, events);
