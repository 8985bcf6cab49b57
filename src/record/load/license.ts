import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the text of the file LICENSE of a content folder; undefined if it has none. */
export function loadLicense(folder: string): string | undefined {
  const file = join(folder, 'LICENSE');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
