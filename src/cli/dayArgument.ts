import { parseArgs } from 'node:util';
import { day as fullDay } from '../record/schema/common.ts';

/** The day to compare dates with: `--on YYYY-MM-DD` among the arguments, or today; throws with a message if it is not a day. */
export function dayArgument(args: string[]): string {
  const { values } = parseArgs({ args, options: { on: { type: 'string' } } });
  // A command may read the clock; the build never does.
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  const parsed = fullDay.safeParse(on);
  if (!parsed.success) throw new Error(`--on "${on}" ${parsed.error.issues[0]?.message}.`);
  return parsed.data;
}
