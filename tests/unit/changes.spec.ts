import { expect, test } from '@playwright/test';
import { recordChanges } from '../../src/files/changes.ts';
import { dataFiles } from '../../src/files/dataFiles.ts';
import { eventData } from '../../src/files/eventData.ts';
import { dataset } from '../../src/files/structured.ts';
import type { ChangesFile } from '../../src/files/shapes/changes.ts';
import { firstPublishedOn, touchedKinds } from '../../src/record/link/updates.ts';
import { fixture, idsOf, loadArchive, mission } from './record.ts';

for (const folder of [fixture, mission])
  test.describe(`the changes of ${folder.slice(folder.lastIndexOf('/') + 1)}`, () => {
    const archive = loadArchive(folder);
    const days = recordChanges(archive);

    test('name every id once as added, and the days run from the newest to that of publication', () => {
      for (const kind of touchedKinds) {
        const added = days.flatMap((day) => day.added[kind] ?? []);
        expect(added.toSorted(), kind).toEqual(idsOf(archive[kind]).toSorted());
      }
      const dates = days.map(({ date }) => date);
      expect(dates).toEqual(dates.toSorted().reverse());
      expect(dates.at(-1)).toBe(firstPublishedOn(archive.updates, archive.site));
      expect(days.flatMap(({ updates }) => idsOf(updates)).toSorted()).toEqual(
        idsOf(archive.updates).toSorted(),
      );
    });

    test('name an event first on the day it was published and last on the day it changed', () => {
      const firstPublished = firstPublishedOn(archive.updates, archive.site);
      for (const event of archive.events) {
        const { published, changed } = eventData(event, firstPublished);
        const named = days.filter(({ added, changed: later }) =>
          [...(added['events'] ?? []), ...(later['events'] ?? [])].includes(event.id),
        );
        expect(named.map(({ date }) => date).at(0), event.id).toBe(changed);
        expect(days.find(({ added }) => added['events']?.includes(event.id))?.date).toBe(published);
      }
    });
  });

test('the data set last changed on the day its newest update was made or amended', () => {
  const archive = loadArchive(fixture);
  expect(dataset(archive)).toMatchObject({ dateModified: '2015-03-01' });
  const updates = archive.updates.map((update) =>
    update.id === 'new-bow-added' ? { ...update, amended: '2015-04-02' } : update,
  );
  expect(dataset({ ...archive, updates })).toMatchObject({ dateModified: '2015-04-02' });
});

test('an id that was replaced is listed with the one that took its place', () => {
  const file = dataFiles(loadArchive(fixture)).find(({ path }) => path === 'changes.json');
  const { replaced } = JSON.parse(file?.write() ?? '') as ChangesFile;
  expect(replaced).toContainEqual({ kind: 'events', from: 'slow-water-starts', to: 'slow-water-begins' });
});
