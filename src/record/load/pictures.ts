import { createHash } from 'node:crypto';
import type { Problem } from '../problems.ts';

/** A picture of a widget on the day of a review, 600 CSS pixels wide. It never changes. */
export interface KeptPicture {
  /** The id of the widget. */
  widget: string;
  /** The day of the review, `YYYY-MM-DD`. */
  date: string;
  /** Its file name below `/pictures/`. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

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

/** The newest picture of a widget, or undefined if there is none. */
export const newestPicture = (pictures: readonly KeptPicture[], widget: string): KeptPicture | undefined =>
  pictures
    .filter((picture) => picture.widget === widget)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1);
