import { isDate } from '../../record/time/dates.ts';

/** The options in a widget's URL, each with a test for valid values. */
const validators = {
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
  max: /^[1-9]\d{0,3}$/,
  /** The id of the event to open and mark. */
  event: /^[a-z][a-z\d-]*$/,
  /** The heading level of the title. */
  heading: /^[2-4]$/,
  /** The date, `YYYY-MM-DD`, after which changes to the record are listed. */
  since: { test: (value: string) => value.length === 10 && isDate(value) },
};

/** The valid options in a widget's URL. */
export type Options = { [name in keyof typeof validators]?: string };

/** Values of this length or more are ignored. */
const maxLength = 10_000;

/** Parses the query string of a widget's URL; leaves out unknown and invalid options. */
export function readOptions(query: string): Options {
  const parameters = new URLSearchParams(query);
  const options: Options = {};
  for (const [name, validator] of Object.entries(validators)) {
    const value = (parameters.get(name) ?? '').trim();
    if (value.length < maxLength && validator.test(value)) options[name as keyof Options] = value;
  }
  return options;
}
