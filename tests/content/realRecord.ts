import { loadArchive } from '../unit/record.ts';

/** The record of this site. */
export const realRecord = loadArchive('content');
