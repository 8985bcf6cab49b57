import { z } from 'zod';
import type { Archive } from '../record/model.ts';
import { firstPublishedOn, lastDayOf } from '../record/link/updates.ts';
import { calendarTexts, listTexts, tableTexts } from '../words/en/dataPackage.ts';
import { lastDayOfChange, recordChanges } from './changes.ts';
import { dataFiles } from './dataFiles.ts';
import { type Field, jsonFields, tableFields } from './fields.ts';
import { recordFiles } from './packageFiles.ts';
import type { PublishedFile } from './publishedFile.ts';
import { fileShapes } from './schemaFiles.ts';
import { head } from './shapes/parts.ts';
import type { ListName } from './shapes/record.ts';

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
const nameOf = ({ path }: PublishedFile) => path.replace(/\.\w+$/, '');

/** Returns the tables, lists and calendars of a record as its page lists them. */
export function catalog(archive: Archive): CatalogFile[] {
  const { updates, site } = archive;
  const days = recordChanges(archive);
  const newest = lastDayOf(updates, firstPublishedOn(updates, site));
  const changedOf = (kind: ListName | 'events') => lastDayOfChange(days, kind) ?? newest;
  const { tables, listFiles } = recordFiles(archive);
  const isOwnField = ({ name }: Field) => !Object.hasOwn(head, name.replace(/[.[].*$/, ''));
  return [
    ...tables.map(([name, table]) => ({
      path: `${name}.csv`,
      what: tableTexts[name],
      bytes: byteLength(table.csv()),
      rows: table.rowCount,
      changed: changedOf(table.list),
      fields: tableFields(name, table),
    })),
    ...listFiles.map((file) => {
      const name = nameOf(file) as keyof typeof listTexts;
      return {
        path: file.path,
        what: listTexts[name],
        bytes: byteLength(file.write()),
        changed: name === 'changes' ? newest : changedOf(name),
        fields: jsonFields(fileShapes[name]).filter(isOwnField),
      };
    }),
    ...dataFiles(archive)
      .filter(({ path }) => /^\w+\.ics$/.test(path))
      .map((file) => {
        const name = nameOf(file) as keyof typeof calendarTexts;
        const bytes = byteLength(file.write());
        return { path: file.path, what: calendarTexts[name], bytes, changed: changedOf(name), fields: [] };
      }),
  ];
}
