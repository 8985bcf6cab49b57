import type { EventData } from './shapes/event.ts';
import type { ListData } from './shapes/record.ts';
import { listTables, type Table, tableOf } from './listTables.ts';
import { eventColumns } from './tables.ts';

/** The name of a table, which is that of its file. */
export type TableName = 'events' | keyof ReturnType<typeof listTables>;

/** Returns the tables of a record by name, without those that have no row; that of the events is always there. */
export function recordTables(events: readonly EventData[], lists: ListData): [TableName, Table][] {
  const tables = { events: tableOf('events', eventColumns, events), ...listTables(lists) };
  return (Object.entries(tables) as [TableName, Table][]).filter(
    ([name, { rowCount }]) => name === 'events' || rowCount > 0,
  );
}
