import { relative, resolve } from 'node:path';

/** The content folder the site is built from: `CONTENT_DIR`, or `content` in the project. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** Returns the path of a content folder as an author would write it: from the working directory, or absolute if that is shorter. */
export function displayFolder(folder: string): string {
  const fromHere = relative(process.cwd(), folder) || '.';
  return fromHere.length < folder.length ? fromHere : folder;
}
