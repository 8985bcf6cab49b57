import { isDate } from '../../record/time/dates.ts';
import { layouts } from '../layouts.ts';
import { introLength, maxHeight, minHeight, titleLength } from '../limits.ts';

/** What `characterFault` in record/schema/common.ts refuses, and line breaks: characters that are invisible, reorder the text, or stand where a letter was lost. Soft hyphens and joiners are letters of some languages. */
const unprintable = /[^\P{C}\xAD\u200C\u200D]|[\u2028\u2029\uFFFD]/u;
const invisible = /^[\s\u2800\p{DI}]*$/u;

/** Whether a text has at most `max` characters, all of them printable and at least one of them visible. */
const isPlainText = (value: string, max: number): boolean =>
  [...value].length <= max && !unprintable.test(value) && !invisible.test(value);

/** Whether a text is a whole number of pixels that a widget can be fixed to. */
const isHeight = (value: string): boolean =>
  /^[1-9]\d*$/.test(value) && Number(value) >= minHeight && Number(value) <= maxHeight;

/** The options in a widget's URL, in the order in which they are written there, each with a test for valid values. */
export const validators = {
  /** The ids of the tracks to show, separated by commas. */
  track: /^[a-z][a-z\d,-]*$/,
  /** The first and the last date to show: a year, a month or a day. If reversed, they are swapped. */
  from: { test: isDate },
  to: { test: isDate },
  /** The maximum number of events to show; keeps the most important. */
  max: /^[1-9]\d*$/,
  /** The ids of the events to show, separated by commas, or a number of events (see `max`). */
  events: /^[a-z\d][a-z\d,-]*$/,
  /** The id of the event to open and mark. */
  event: /^[a-z][a-z\d-]*$/,
  /** The colors: light, dark, those of the reader, or those of the page around the frame. */
  theme: /^(light|dark|auto|host)$/,
  /** A color: six hexadecimal digits. */
  accent: /^#?[\da-f]{6}$/i,
  /** How much the widget shows, and how. */
  layout: { test: (value: string) => layouts.some((layout) => layout === value) },
  /** A fixed height in pixels, in which the widget scrolls. */
  height: { test: isHeight },
  /** The headline of the page around the frame, in place of the title. */
  title: { test: (value: string) => isPlainText(value, titleLength) },
  /** The introduction of the page around the frame; an empty one leaves it out. */
  intro: { test: (value: string) => value === '' || isPlainText(value, introLength) },
  /** Whether to leave out the background. */
  transparent: /^1$/,
  /** The typeface: sans serif, serif, or that of the page around the frame. */
  font: /^(sans|serif|host)$/,
  /** How much the credit line holds. */
  credit: /^(full|short)$/,
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

/** Reads the values that pass their test, without the spaces around them, from the parameters of a URL or a form; a parameter that is not there is `null`. */
export function readValid<Name extends string>(
  tests: Record<Name, { test: (value: string) => boolean }>,
  source: Pick<URLSearchParams, 'get'>,
): Valid<Name> {
  const valid: Valid<Name> = {};
  for (const name of Object.keys(tests) as Name[]) {
    const value = source.get(name)?.trim();
    if (value !== undefined && value.length < maxLength && tests[name].test(value)) valid[name] = value;
  }
  return valid;
}

/** Parses the query string of a widget's URL; leaves out unknown and invalid options. */
export const readOptions = (query: string): Options => readValid(validators, new URLSearchParams(query));
