import { z } from 'zod';

/** The form of every id: lower-case words joined by hyphens, beginning with a letter. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An id of a record of another kind; whether it exists is checked when the archive is linked. */
export const id = z
  .string()
  .regex(idPattern, 'is not an id: use lower-case letters, digits and single hyphens, letter first');

// Line breaks and tabs are white space; all else here is unseen, turns text around or breaks files made of it.
// U+FFFD stands where a letter was lost.
const unprintable = /[^\P{C}\n\r\t\u00AD\u200C\u200D]|\uFFFD/u;
// Letters that leave no mark: white space, soft hyphens, joiners, Hangul fillers, the empty Braille cell.
const invisible = /^[\s\u2800\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether a text shows nothing at all. */
export const isInvisible = (value: string): boolean => invisible.test(value);

const codeOf = (sign: string) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with the characters of a text: names the first that cannot be printed, or gives nothing. */
export function characterFault(value: string): string | undefined {
  const [found] = unprintable.exec(value) ?? [];
  if (found === undefined) return undefined;
  if (found === '\uFFFD') return 'holds U+FFFD, which stands where a letter was lost: write the letter';
  return `holds a character that cannot be printed, ${codeOf(found)}: take it out`;
}

const printable = () =>
  z.string().superRefine((value, context) => {
    const sign = value.trim()[0];
    const message =
      characterFault(value) ??
      (sign !== undefined && isInvisible(value)
        ? `shows nothing: it holds only invisible characters such as ${codeOf(sign)}`
        : undefined);
    if (message) context.addIssue({ code: 'custom', message });
  });

/** A line of text: trimmed, not empty, no line break, every character printable. */
export const line = (max: number) =>
  printable()
    .trim()
    .min(1, 'is empty')
    .max(max, `is longer than ${max} characters`)
    .regex(/^[^\n\r]*$/, 'must stay on one line');

/** A paragraph of plain text, every character printable; line breaks of the file are folded to spaces. */
export const text = (max: number) =>
  printable()
    .transform((value) => value.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'is empty').max(max, `is longer than ${max} characters`));

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const years = { first: 1500, last: 2199 };

function dateFault(value: string): string | null {
  const parts = datePattern.exec(value);
  if (!parts) return 'is not a date: write a year, a month or a day, as 2017, 2017-07 or 2017-07-11';
  const [, year = 0, month, day] = parts.map(Number);
  if (year < years.first || year > years.last)
    return `is outside the years this site accepts, ${years.first} to ${years.last}`;
  if (month !== undefined && !Number.isNaN(month) && (month < 1 || month > 12))
    return 'names a month that does not exist: months run from 01 to 12';
  if (day !== undefined && !Number.isNaN(day)) {
    const last = new Date(Date.UTC(year, month ?? 1, 0)).getUTCDate();
    if (day < 1 || day > last) return `names a day that does not exist: that month has ${last} days`;
  }
  return null;
}

/** A date as precise as it is known (EDTF level 0): `2017`, `2017-07` or `2017-07-11`. */
export const partialDate = z
  .union([z.string(), z.number().int().transform(String)], {
    error: 'is not a date: write a year, a month or a day, as 2017, 2017-07 or 2017-07-11',
  })
  .superRefine((value, context) => {
    const fault = dateFault(value);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  });

/** A date known to the day: `2017-07-11`. */
export const day = partialDate.refine((value) => value.length === 10 || dateFault(value) !== null, {
  error: 'must be a full day, as 2017-07-11',
});

// After the host, every character that may stand in an address; the others are written as %20 and the like.
const rest = String.raw`:\/\/[^\s\p{C}"<>\\^\x60{|}/]+\.[^\s\p{C}"<>\\^\x60{|}]+$`;
const secure = new RegExp(`^https${rest}`, 'u');
const insecure = new RegExp(`^http${rest}`, 'u');

const longestUrl = 2000;
const tooLong = `is longer than ${longestUrl} characters`;

const hostPattern = /^(?:[a-z\d_](?:[a-z\d_-]*[a-z\d])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]*[a-z\d])$/;

/** What is wrong with a whole address beyond its form, or nothing. */
function addressFault(value: string): string | undefined {
  const url = URL.parse(value);
  if (!url) return 'is not an address a browser can open: check its host and port';
  if (url.username || url.password) return 'holds a user name before an @: leave that part out';
  if (!hostPattern.test(url.hostname))
    return `names "${url.hostname}" as its host, which is not a public name such as example.org`;
  return undefined;
}

/** An absolute address that begins with https. */
export const httpsUrl = z
  .string()
  .max(longestUrl, tooLong)
  .regex(secure, { error: 'must be a whole address that begins with https://', abort: true })
  .superRefine((value, context) => {
    const message = addressFault(value);
    if (message) context.addIssue({ code: 'custom', message });
  });

/** Runs a rule across fields even where another field is faulty, so that all faults are told at once; the rule must bear missing fields. */
export const always = { when: () => true };

/** Adds the rule that an `http:` address is taken only where the record says `onlyHttp: true`. */
export function checkUrl(
  record: { url: string; onlyHttp?: boolean | undefined },
  context: z.RefinementCtx,
): void {
  if (typeof record.url !== 'string') return;
  const issue = (message: string) =>
    context.addIssue({ code: 'custom', path: ['url'], message, input: record.url });
  if (record.url.length > longestUrl) issue(tooLong);
  else if (record.onlyHttp && secure.test(record.url)) issue('begins with https://, so onlyHttp must go');
  else if (record.onlyHttp && !insecure.test(record.url)) issue('must be a whole address');
  else if (!record.onlyHttp && insecure.test(record.url))
    issue('must begin with https://; if the source is only known at http, say onlyHttp: true');
  else if (!record.onlyHttp && !secure.test(record.url))
    issue('must be a whole address that begins with https://');
  else {
    const fault = addressFault(record.url);
    if (fault) issue(fault);
  }
}

/** How much of a document was read while the record was made. */
export const readState = z.enum(['full', 'part', 'cited'], {
  error: 'must say how much was read: full, part or cited',
});

/** How sure the record is of what it says of today. */
export const confidence = z.enum(['high', 'medium', 'low']);
