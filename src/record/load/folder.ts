import { resolve } from 'node:path';

/** The content folder the site is built from: `CONTENT_DIR`, or `content` in the project. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}
