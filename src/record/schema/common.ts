import { z } from 'zod';

/** The form of every id: lowercase words joined by hyphens, starting with a letter. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The id of another record; linking checks that it exists. */
export const id = z
  .string()
  .regex(idPattern, 'is not an id: use lower-case letters, digits and single hyphens, letter first');

// Characters of category C (control, format, private use, unassigned) are invisible, reorder the text or break
// exported files; line breaks, tabs, soft hyphens and joiners are harmless. U+FFFD marks a lost character.
const unprintable = /[^\P{C}\n\r\t\u00AD\u200C\u200D]|\uFFFD/u;
// Characters that leave no mark: white space, soft hyphens, joiners, Hangul fillers, the blank Braille pattern.
const invisible = /^[\s\u2800\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether a text has no visible character. */
export const isInvisible = (value: string): boolean => invisible.test(value);

const codePointOf = (character: string) =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with the first unprintable character of a text, or undefined if there is none. */
export function characterFault(value: string): string | undefined {
  const [found] = unprintable.exec(value) ?? [];
  if (found === undefined) return undefined;
  if (found === '\uFFFD') return 'holds U+FFFD, which stands where a letter was lost: write the letter';
  return `holds a character that cannot be printed, ${codePointOf(found)}: take it out`;
}

const printable = () =>
  z.string().superRefine((value, context) => {
    const first = value.trim()[0];
    const message =
      characterFault(value) ??
      (first !== undefined && isInvisible(value)
        ? `shows nothing: it holds only invisible characters such as ${codePointOf(first)}`
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

/** A paragraph of plain text, every character printable; line breaks are folded to spaces. */
export const text = (max: number) =>
  printable()
    .transform((value) => value.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'is empty').max(max, `is longer than ${max} characters`));

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const firstYear = 1500;
const lastYear = 2199;

function dateFault(value: string): string | null {
  const parts = datePattern.exec(value);
  if (!parts) return 'is not a date: write a year, a month or a day, as 2017, 2017-07 or 2017-07-11';
  const [, year = 0, month, day] = parts.map(Number);
  if (year < firstYear || year > lastYear)
    return `is outside the years this site accepts, ${firstYear} to ${lastYear}`;
  if (month !== undefined && !Number.isNaN(month) && (month < 1 || month > 12))
    return 'names a month that does not exist: months run from 01 to 12';
  if (day !== undefined && !Number.isNaN(day)) {
    const daysInMonth = new Date(Date.UTC(year, month ?? 1, 0)).getUTCDate();
    if (day < 1 || day > daysInMonth)
      return `names a day that does not exist: that month has ${daysInMonth} days`;
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

// All characters allowed in an address after its scheme; others must be percent-encoded, such as %20.
const afterScheme = String.raw`:\/\/[^\s\p{C}"<>\\^\x60{|}/]+\.[^\s\p{C}"<>\\^\x60{|}]+$`;
const httpsPattern = new RegExp(`^https${afterScheme}`, 'u');
const httpPattern = new RegExp(`^http${afterScheme}`, 'u');

const maxUrlLength = 2000;
const tooLong = `is longer than ${maxUrlLength} characters`;

const hostPattern = /^(?:[a-z\d_](?:[a-z\d_-]*[a-z\d])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]*[a-z\d])$/;

/** What is wrong with an address that matches the pattern, or undefined if nothing is. */
function addressFault(value: string): string | undefined {
  const url = URL.parse(value);
  if (!url) return 'is not an address a browser can open: check its host and port';
  if (url.username || url.password) return 'holds a user name before an @: leave that part out';
  if (!hostPattern.test(url.hostname))
    return `names "${url.hostname}" as its host, which is not a public name such as example.org`;
  return undefined;
}

/** An absolute https address. */
export const httpsUrl = z
  .string()
  .max(maxUrlLength, tooLong)
  .regex(httpsPattern, { error: 'must be a whole address that begins with https://', abort: true })
  .superRefine((value, context) => {
    const message = addressFault(value);
    if (message) context.addIssue({ code: 'custom', message });
  });

const mailPattern = /^[a-z\d._%+-]+@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;

/** Where people write to: an e-mail address, with or without `mailto:` in front of it, or an absolute https address. */
export const contactAddress = z
  .string()
  .trim()
  .transform((value) => value.replace(/^mailto:/i, ''))
  .superRefine((value, context) => {
    const isWeb = value.startsWith('https://');
    const message = isWeb
      ? httpsUrl.safeParse(value).error?.issues[0]?.message
      : mailPattern.test(value)
        ? undefined
        : 'is neither an e-mail address, such as editor@example.org, nor an address that begins with https://';
    if (message) context.addIssue({ code: 'custom', message });
  });

const displayedLanguages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What is wrong with a language tag, or undefined if nothing is. */
function languageFault(value: string): string | undefined {
  let canonical: string | undefined;
  try {
    [canonical] = Intl.getCanonicalLocales(value);
  } catch {
    return 'is not a language tag (BCP 47), such as de or pt-BR';
  }
  const { language } = new Intl.Locale(value);
  if (!displayedLanguages.of(language))
    return 'names no known language; write its tag (BCP 47), such as de or pt-BR';
  return canonical === value ? undefined : `must be written ${canonical}`;
}

/** The language of a text (BCP 47), in its canonical form: `de` or `pt-BR`. */
export const languageTag = z.string().superRefine((value, context) => {
  const message = languageFault(value);
  if (message) context.addIssue({ code: 'custom', message });
});

/** Returns a refinement that reports a `language` without the field whose language it says. */
export const languageOf =
  <Field extends string>(field: Field) =>
  (
    record: { language?: string | undefined } & Partial<Record<Field, unknown>>,
    context: z.RefinementCtx,
  ): void => {
    if (record.language === undefined || record[field] !== undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['language'],
      message: `is the language of ${field}, which is missing: write ${field}, or take language out`,
      input: record.language,
    });
  };

/** Options that run a refinement even if a field is invalid, so that all faults are reported at once; the refinement must cope with missing fields. */
export const always = { when: () => true };

/** Reports a `url` that is not https, unless the record says `onlyHttp: true` and it is http. */
export function checkUrl(
  record: { url: string; onlyHttp?: boolean | undefined },
  context: z.RefinementCtx,
): void {
  if (typeof record.url !== 'string') return;
  const report = (message: string) =>
    context.addIssue({ code: 'custom', path: ['url'], message, input: record.url });
  if (record.url.length > maxUrlLength) report(tooLong);
  else if (record.onlyHttp && httpsPattern.test(record.url))
    report('begins with https://, so onlyHttp must go');
  else if (record.onlyHttp && !httpPattern.test(record.url)) report('must be a whole address');
  else if (!record.onlyHttp && httpPattern.test(record.url))
    report('must begin with https://; if the source is only known at http, say onlyHttp: true');
  else if (!record.onlyHttp && !httpsPattern.test(record.url))
    report('must be a whole address that begins with https://');
  else {
    const fault = addressFault(record.url);
    if (fault) report(fault);
  }
}

/** How much of a document was read for the record. */
export const readState = z.enum(['full', 'part', 'cited'], {
  error: 'must say how much was read: full, part or cited',
});

/** How sure the record is of what it says about today. */
export const confidence = z.enum(['high', 'medium', 'low']);
