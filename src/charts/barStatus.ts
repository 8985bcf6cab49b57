import { inForceSince } from '../record/time/dayState.ts';
import { isInForce, reachOn } from '../record/time/inForce.ts';
import type { Measure } from '../record/model.ts';
import * as words from '../words/en/barCaptions.ts';
import { fillText } from '../words/fill.ts';
import { formatDuration } from '../words/format.ts';

/** Returns how long a measure has been in force without a break on a day, such as `8 years, 1 month`; undefined if it is not in force. */
export function timeInForce(measure: Measure, day: string): string | undefined {
  return isInForce(measure, day) ? formatDuration(inForceSince(measure, day), day) : undefined;
}

/** Returns the status at the end of a measure's bar, such as `for 8 years, 1 month`. */
export function statusText(measure: Measure, day: string): string {
  const duration = timeInForce(measure, day);
  if (duration !== undefined) return fillText(words.inForceFor, { duration });
  return reachOn(measure, day) === 'ended' ? words.ended : words.notInForce;
}
