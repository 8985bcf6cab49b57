import type { Person } from '../record/model.ts';
import { percentScale } from './spans.ts';

/** How long an entry appeared in archived copies of a list; `at` is in percent of the width. */
export interface EntryLife {
  since: { day: string; at: number };
  lastSeen: { day: string; at: number };
  missing: { day: string; at: number };
  years: { name: string; at: number }[];
}

/** Lays out the history of a list entry that disappeared, from the year it was listed to the day of review; undefined if the entry did not disappear. */
export function entryLife({ listing }: Pick<Person, 'listing'>, reviewed: string): EntryLife | undefined {
  if (!listing?.vanished) return undefined;
  const firstYear = Number(listing.since.slice(0, 4));
  const x = percentScale(`${firstYear}-01-01`, reviewed);
  const at = (day: string) => ({ day, at: x(day) });
  const yearCount = Number(reviewed.slice(0, 4)) - firstYear + 1;
  return {
    since: at(listing.since),
    lastSeen: at(listing.vanished.lastSeen),
    missing: at(listing.vanished.missing),
    years: Array.from({ length: yearCount }, (_, index) => ({
      name: String(firstYear + index),
      at: x(`${firstYear + index}-01-01`),
    })),
  };
}
