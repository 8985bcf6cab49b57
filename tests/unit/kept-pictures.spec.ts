import { expect, test } from '@playwright/test';
import { newestPicture } from '../../src/record/keptPictures.ts';
import type { Problem } from '../../src/record/problems.ts';
import { readPicture, shortHash } from '../../src/record/load/pictures.ts';

const bytes = new Uint8Array([1, 2, 3]);
const named = (widget: string, date: string, hash = shortHash(bytes)) =>
  `pictures/${widget}.${date}.${hash}.png`;

test('a kept picture is read by its name, and the newest of a widget is the one that is offered', () => {
  const problems: Problem[] = [];
  const kept = ['2013-01-02', '2013-03-04'].flatMap(
    (date) => readPicture(named('key', date), bytes, problems) ?? [],
  );
  expect(problems).toEqual([]);
  expect(newestPicture(kept, 'key')?.date).toBe('2013-03-04');
  expect(newestPicture(kept, 'all')).toBeUndefined();
});

test('a kept picture that changed, or has another name than it was given, is refused', () => {
  const problems: Problem[] = [];
  expect(readPicture(named('key', '2013-01-02', '00000000'), bytes, problems)).toBeUndefined();
  expect(readPicture('pictures/key.png', bytes, problems)).toBeUndefined();
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining(`is not the hash of this file, ${shortHash(bytes)}`),
    expect.stringContaining('pictures/<widget>.<day>.<hash>.png'),
  ]);
});
