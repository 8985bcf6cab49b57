import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSites } from '../served.ts';

/** The built sites whose files are read back, with their content folder and root URL. */
export const publishedSites = recordSites.map((site) => ({ ...site, root: 'https://example.org/' }));

/** Returns the text of a file of a built site. */
export const textAt = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

/** Returns the parsed content of a JSON file of a built site. */
export const jsonAt = <T>(folder: string, path: string): T => JSON.parse(textAt(folder, path)) as T;
