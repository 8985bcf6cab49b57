import { z } from 'zod';
import type { Archive } from '../record/model.ts';
import { firstPublishedOn, lastDayOf } from '../record/link/updates.ts';
import { lastDayOfChange, recordChanges } from './changes.ts';
import { dataFiles } from './dataFiles.ts';
import { describedFiles } from './describedFiles.ts';
import { type Field, jsonFields } from './fields.ts';
import { tablesAndLists } from './packageFiles.ts';
import { fileShapes } from './schemaFiles.ts';
import { head } from './shapes/parts.ts';
import { tableFields } from './tableFields.ts';

/** One file below `/data/`, as the page of the data lists it. */
export interface CatalogFile {
  /** Its name below `/data/`. */
  path: string;
  /** What it holds, in a sentence. */
  what: string;
  bytes: number;
  /** How many rows a table has. */
  rows?: number;
  /** The last day on which what it holds changed. */
  changed: string;
  /** Its columns, or the fields of a JSON file without those that all begin with; none for a calendar. */
  fields: Field[];
}

/** The fields that every JSON file begins with. */
export const headFields = (): Field[] => jsonFields(z.strictObject(head));

const byteLength = (text: string) => new TextEncoder().encode(text).length;
const isOwnField = ({ name }: Field) => !Object.hasOwn(head, name.replace(/[.[].*$/, ''));

/** Returns the tables, lists and calendars of a record as its page lists them. */
export function catalog(archive: Archive): CatalogFile[] {
  const { updates, site } = archive;
  const days = recordChanges(archive);
  const newest = lastDayOf(updates, firstPublishedOn(updates, site));
  const tables = new Map(tablesAndLists(archive).tables.map(([name, table]) => [`${name}.csv`, table]));
  return describedFiles(dataFiles(archive)).map(({ path, what, write }) => {
    const name = path.replace(/\.\w+$/, '');
    const table = tables.get(path);
    const shape = path.endsWith('.json') ? fileShapes[name as keyof typeof fileShapes] : undefined;
    return {
      path,
      what,
      bytes: byteLength(write()),
      ...(table ? { rows: table.rowCount } : {}),
      changed: lastDayOfChange(days, table?.list ?? name) ?? newest,
      fields: table ? tableFields(name, table) : shape ? jsonFields(shape).filter(isOwnField) : [],
    };
  });
}
