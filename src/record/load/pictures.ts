import { createHash } from 'node:crypto';
import type { KeptPicture } from '../keptPictures.ts';
import type { Problem } from '../problems.ts';

/** How many hexadecimal digits of a picture's hash its name carries. */
const digits = 8;
const form = new RegExp(
  `^pictures/([a-z][a-z\\d-]*)\\.(\\d{4}-\\d\\d-\\d\\d)\\.([\\da-f]{${digits}})\\.png$`,
);

/** The start of the SHA-256 of a file, as names carry it. */
export const shortHash = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, digits);

/** Reads one file of `pictures/`, by its path from the content folder: a picture of a widget whose name proves that it has not changed; undefined with a problem for anything else. */
export function readPicture(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  problems: Problem[],
): KeptPicture | undefined {
  const file = `content/${path}`;
  const [, widget, date, hash] = form.exec(path) ?? [];
  if (!widget || !date || !hash) {
    problems.push({
      file,
      field: '',
      message:
        'This is not a kept picture: they are pictures/<widget>.<day>.<hash>.png; npm run keep-pictures writes them',
    });
    return undefined;
  }
  const found = shortHash(bytes);
  if (found !== hash) {
    problems.push({
      file,
      field: '',
      value: hash,
      message: `is not the hash of this file, ${found}: a kept picture never changes, so restore the committed one`,
    });
    return undefined;
  }
  return { widget, date, name: path.slice('pictures/'.length), bytes };
}
