import type { Archive } from './model.ts';
import { contentFolder } from './load/folder.ts';
import { loadRecordOrThrow } from './loadRecord.ts';

/** The whole record, linked and validated; importing it throws one error that lists every problem, if there are any. */
export const archive: Archive = loadRecordOrThrow(contentFolder(), {
  draft: import.meta.env.DEV,
}).archive;
