import type { Archive } from './model.ts';
import { contentFolder } from './load/folder.ts';
import { loadWholeRecord } from './loadRecord.ts';

/** The whole record, linked and checked; loading it fails with every problem at once. */
export const archive: Archive = loadWholeRecord(contentFolder()).archive;
