import type { Person } from '../record/model.ts';
import { percentScale } from './spans.ts';

/** How long copies of a list held an entry, in percent of the width. */
export interface EntryLife {
  since: { day: string; at: number };
  lastSeen: { day: string; at: number };
  missing: { day: string; at: number };
  years: { name: string; at: number }[];
}

/** Lays out the life of an entry that vanished, from the year of its listing to the day of review; nothing for one that did not. */
export function entryLife({ listing }: Pick<Person, 'listing'>, reviewed: string): EntryLife | undefined {
  if (!listing?.vanished) return undefined;
  const first = Number(listing.since.slice(0, 4));
  const x = percentScale(`${first}-01-01`, reviewed);
  const at = (day: string) => ({ day, at: x(day) });
  const count = Number(reviewed.slice(0, 4)) - first + 1;
  return {
    since: at(listing.since),
    lastSeen: at(listing.vanished.lastSeen),
    missing: at(listing.vanished.missing),
    years: Array.from({ length: count }, (_, index) => ({
      name: String(first + index),
      at: x(`${first + index}-01-01`),
    })),
  };
}
