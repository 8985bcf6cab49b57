import { calendarTexts, listTexts, tableTexts } from '../words/en/dataPackage.ts';
import type { PublishedFile } from './publishedFile.ts';

/** A table, list or calendar of the whole record. */
export interface DescribedFile extends PublishedFile {
  /** What it holds, in a sentence. */
  what: string;
}

const textsByType = { csv: tableTexts, json: listTexts, ics: calendarTexts };

/** What each file holds, by its path. */
const texts = new Map(
  Object.entries(textsByType).flatMap(([extension, textsByName]) =>
    Object.entries(textsByName).map(([name, what]) => [`${name}.${extension}`, what]),
  ),
);

/** Returns the tables, lists and calendars among some data files, in their order, each with what it holds. */
export const describedFiles = (files: readonly PublishedFile[]): DescribedFile[] =>
  files.flatMap((file) => {
    const what = texts.get(file.path);
    return what === undefined ? [] : [{ ...file, what }];
  });
