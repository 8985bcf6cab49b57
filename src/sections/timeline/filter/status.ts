import * as counts from '../../../words/en/counts.ts';
import * as words from '../../../words/en/timelineFilter.ts';
import { fillText } from '../../../words/fill.ts';
import { formatList } from '../../../words/format.ts';
import { plural } from '../../../words/plural.ts';

/** What the status tells: how many events of the list match, and which values of the address cannot be used. */
export interface Status {
  unknown: readonly string[];
  ignored: readonly string[];
  matchCount: number;
  total: number;
  isFiltered: boolean;
  /** Whether the whole list has arrived. */
  isComplete: boolean;
}

const quoted = (values: readonly string[]) =>
  formatList(values.map((value) => fillText(words.quotedValue, { value: value.slice(0, 60) })));

/** Returns the sentence of the status: `18 of 226 events`, with remarks on values that are unknown or no dates. */
export function statusText({ matchCount, total, isFiltered, isComplete, unknown, ignored }: Status): string {
  const events = !isComplete
    ? plural(matchCount, words.eventsSoFar)
    : isFiltered
      ? fillText(plural(total, words.shownOfEvents), { shown: matchCount })
      : plural(total, counts.events);
  const remarks = [
    ...(unknown.length > 0 ? [fillText(words.nothingUnder, { values: quoted(unknown) })] : []),
    ...(ignored.length > 0 ? [fillText(words.notADate, { values: quoted(ignored) })] : []),
  ].join(' ');
  return remarks ? fillText(words.eventsWithRemarks, { events, remarks }) : events;
}
