import { isDate } from '../../record/time/dates.ts';

/** The options a widget's address may bear, each with the form its value must have. */
const forms = {
  theme: /^(light|dark)$/,
  /** A color, six hexadecimal digits. */
  accent: /^#?[\da-f]{6}$/i,
  /** A language tag. */
  lang: /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i,
  /** Ids of the tracks shown, with commas between. */
  track: /^[a-z][a-z\d,-]*$/,
  /** The first and the last date shown, as precise as given; the wrong way round, they change places. */
  from: { test: isDate },
  to: { test: isDate },
  /** Ids of the events shown, or how many. */
  events: /^[a-z\d][a-z\d,-]*$/,
  /** The most events shown, the weightiest first. */
  max: /^[1-9]\d{0,3}$/,
  /** The event that is opened and marked. */
  event: /^[a-z][a-z\d-]*$/,
  /** The rank of the title's heading. */
  heading: /^[2-4]$/,
  /** The day since which changes of the record are told. */
  since: { test: (value: string) => value.length === 10 && isDate(value) },
};

/** What the address of a widget asks for; whatever is unknown or not well formed is left out. */
export type Options = { [name in keyof typeof forms]?: string };

/** Longer values are no choice anybody made. */
const longest = 10_000;

/** Reads the query of a widget's address. */
export function readOptions(query: string): Options {
  const given = new URLSearchParams(query);
  const options: Options = {};
  for (const [name, form] of Object.entries(forms)) {
    const value = (given.get(name) ?? '').trim();
    if (value.length < longest && form.test(value)) options[name as keyof Options] = value;
  }
  return options;
}
