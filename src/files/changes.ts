import type { Archive, Update } from '../record/model.ts';
import { firstPublishedOn, pageDates, touchedKinds } from '../record/link/updates.ts';
import { absolute, updateUrl } from '../site/urls.ts';
import { updateTitle } from '../words/updateWords.ts';
import type { DayOfChanges } from './shapes/changes.ts';

type TouchedKind = (typeof touchedKinds)[number];

/** Returns the updates that touch each record of a kind, by id. */
function updatesById(updates: readonly Update[], kind: TouchedKind): Map<string, Update[]> {
  const byId = new Map<string, Update[]>();
  for (const update of updates)
    for (const { id } of update.touches[kind]) byId.set(id, [...(byId.get(id) ?? []), update]);
  return byId;
}

/** Returns the day a record was published, and the days it changed after that. */
function daysOf(updates: Update[], firstPublished: string): { published: string; changed: string[] } {
  const { published } = pageDates({ updates }, firstPublished);
  const changed = updates.flatMap(({ date, amended }) => (amended === undefined ? [date] : [date, amended]));
  return { published, changed: changed.filter((day) => day !== published) };
}

/** Returns the days on which the record changed, newest first, with the ids of what was added and changed; an event is last named on the day its data calls `changed`. */
export function recordChanges(archive: Archive): DayOfChanges[] {
  const firstPublished = firstPublishedOn(archive.updates, archive.site);
  const days = new Map<string, DayOfChanges>();
  const dayAt = (date: string) => {
    const day = days.get(date) ?? { date, added: {}, changed: {}, updates: [] };
    days.set(date, day);
    return day;
  };
  const addId = (date: string, list: 'added' | 'changed', kind: TouchedKind, id: string) => {
    const ids = (dayAt(date)[list][kind] ??= []);
    if (!ids.includes(id)) ids.push(id);
  };
  dayAt(firstPublished);
  for (const kind of touchedKinds) {
    const touching = updatesById(archive.updates, kind);
    for (const { id } of archive[kind]) {
      const { published, changed } = daysOf(touching.get(id) ?? [], firstPublished);
      addId(published, 'added', kind, id);
      for (const date of changed) addId(date, 'changed', kind, id);
    }
  }
  for (const update of archive.updates)
    dayAt(update.date).updates.push({
      id: update.id,
      title: updateTitle(update),
      url: absolute(updateUrl(update.id)),
    });
  return [...days.values()].sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** Returns the last of the days on which a record of a kind was added or changed; undefined if there is none. */
export const lastDayOfChange = (days: readonly DayOfChanges[], kind: string): string | undefined =>
  days.find(({ added, changed }) => added[kind] ?? changed[kind])?.date;
