import type { Archive } from '../domain/model.ts';
import { contentFolder } from '../reader/folder.ts';
import { loadWholeRecord } from '../reader/load.ts';

/** The whole record, linked and checked; loading it fails with every problem at once. */
export const archive: Archive = loadWholeRecord(contentFolder()).archive;
