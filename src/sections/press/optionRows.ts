import type { Options } from '../../embed/client/options.ts';
import * as limits from '../../embed/limits.ts';
import type { Event } from '../../record/model.ts';
import { fillText } from '../../words/fill.ts';
import * as words from '../../words/en/widgetOptions.ts';

/** One option of a widget in the table of all options. */
export interface OptionRow {
  name: keyof Options;
  values: string;
  /** What happens without it. */
  initial: string;
  what: string;
  /** The widgets it works in. */
  widgets: string;
  /** A query that shows it, without the question mark. */
  query: string;
}

type Widgets = keyof typeof words.widgetGroups;

/** Returns the table of all options, with examples that fit the events of a timeline; an option without a row does not compile. */
export function optionRows(events: readonly Event[]): OptionRow[] {
  const [first, last] = [events[0], events.at(-1)];
  const ids = [first, last].map((event) => event?.id ?? '').join(',');
  const rows: Record<keyof Options, [widgets: Widgets, example: string]> = {
    layout: ['timelines', 'compact'],
    height: ['all', '420'],
    title: ['all', words.exampleHeadline],
    intro: ['introduced', words.exampleIntro],
    theme: ['all', 'dark'],
    transparent: ['all', '1'],
    font: ['all', 'serif'],
    credit: ['all', 'short'],
    accent: ['all', 'b01030'],
    track: ['lists', first?.track.id ?? ''],
    from: ['lists', last?.date.slice(0, 4) ?? ''],
    to: ['lists', first?.date.slice(0, 4) ?? ''],
    events: ['lists', ids],
    max: ['lists', '3'],
    event: ['dates', last?.id ?? ''],
    heading: ['all', '3'],
    since: ['all', first?.date.slice(0, 4).concat('-01-01') ?? ''],
  };
  return (Object.keys(rows) as (keyof Options)[]).map((name) => {
    const [widgets, example] = rows[name];
    const query = `${name}=${encodeURIComponent(example).replace(/%2C/g, ',')}`;
    const { values, initial, what } = words.options[name];
    return {
      name,
      values: fillText(values, limits),
      initial,
      what: fillText(what, limits),
      widgets: words.widgetGroups[widgets],
      query,
    };
  });
}
