import { isDate } from '../../record/time/dates.ts';

/** The options in a widget's URL, each with a test for valid values. */
export const validators = {
  theme: /^(light|dark)$/,
  /** A color: six hexadecimal digits. */
  accent: /^#?[\da-f]{6}$/i,
  /** A language tag. */
  lang: /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i,
  /** The ids of the tracks to show, separated by commas. */
  track: /^[a-z][a-z\d,-]*$/,
  /** The first and the last date to show: a year, a month or a day. If reversed, they are swapped. */
  from: { test: isDate },
  to: { test: isDate },
  /** The ids of the events to show, separated by commas, or a number of events (see `max`). */
  events: /^[a-z\d][a-z\d,-]*$/,
  /** The maximum number of events to show; keeps those with the most weight. */
  max: /^[1-9]\d*$/,
  /** The id of the event to open and mark. */
  event: /^[a-z][a-z\d-]*$/,
  /** The heading level of the title. */
  heading: /^[2-4]$/,
  /** The date, `YYYY-MM-DD`, after which changes to the record are listed. */
  since: { test: (value: string) => value.length === 10 && isDate(value) },
};

/** The values by name that are valid. */
export type Valid<Name extends string> = { [name in Name]?: string };

/** The valid options in a widget's URL. */
export type Options = Valid<keyof typeof validators>;

/** Values of this length or more are ignored. */
const maxLength = 10_000;

/** Reads the values that pass their test, without the spaces around them, from the parameters of a URL or a form. */
export function readValid<Name extends string>(
  tests: Record<Name, { test: (value: string) => boolean }>,
  source: Pick<URLSearchParams, 'get'>,
): Valid<Name> {
  const valid: Valid<Name> = {};
  for (const name of Object.keys(tests) as Name[]) {
    const value = (source.get(name) ?? '').trim();
    if (value.length < maxLength && tests[name].test(value)) valid[name] = value;
  }
  return valid;
}

/** Parses the query string of a widget's URL; leaves out unknown and invalid options. */
export const readOptions = (query: string): Options => readValid(validators, new URLSearchParams(query));
