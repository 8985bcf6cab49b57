import { createHash } from 'node:crypto';
import type { KeptPicture } from '../keptPictures.ts';
import type { Problem } from '../problems.ts';

/** How many hexadecimal digits of its hash a picture has in its name. */
const hashDigits = 8;
const pathPattern = new RegExp(
  `^pictures/([a-z][a-z\\d-]*)\\.(\\d{4}-\\d\\d-\\d\\d)\\.([\\da-f]{${hashDigits}})\\.png$`,
);

/** The start of the SHA-256 of a file in hexadecimal, as in the names of pictures. */
export const shortHash = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, hashDigits);

/** Reads one file of `pictures/`, by its path from the content folder; reports a problem and returns undefined if its name does not hold its hash. */
export function readPicture(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  problems: Problem[],
): KeptPicture | undefined {
  const file = `content/${path}`;
  const [, widget, date, hash] = pathPattern.exec(path) ?? [];
  if (!widget || !date || !hash) {
    problems.push({
      file,
      field: '',
      message:
        'This is not a kept picture: they are pictures/<widget>.<day>.<hash>.png; npm run keep-pictures writes them',
    });
    return undefined;
  }
  const actualHash = shortHash(bytes);
  if (actualHash !== hash) {
    problems.push({
      file,
      field: '',
      value: hash,
      message: `is not the hash of this file, ${actualHash}: a kept picture never changes, so restore the committed one`,
    });
    return undefined;
  }
  return { widget, date, name: path.slice('pictures/'.length), bytes };
}
