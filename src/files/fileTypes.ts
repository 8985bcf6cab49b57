import { json } from './head.ts';
import type { PublishedFile } from './publishedFile.ts';

/** A JSON file; `path` is without its extension. */
export const jsonFile = (path: string, data: () => object): PublishedFile => ({
  path: `${path}.json`,
  type: 'application/json',
  write: () => json(data()),
});

/** A CSV file; `path` is without its extension. */
export const csvFile = (path: string, write: () => string): PublishedFile => ({
  path: `${path}.csv`,
  type: 'text/csv',
  write,
});

/** An iCalendar file; `path` is without its extension. */
export const icsFile = (path: string, write: () => string): PublishedFile => ({
  path: `${path}.ics`,
  type: 'text/calendar',
  write,
});
