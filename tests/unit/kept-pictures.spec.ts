import { expect, test } from '@playwright/test';
import type { Problem } from '../../src/record/problems.ts';
import { newestPicture, readPicture, shortHash } from '../../src/record/load/pictures.ts';

const bytes = new Uint8Array([1, 2, 3]);
const fileName = (widget: string, date: string, hash = shortHash(bytes)) =>
  `pictures/${widget}.${date}.${hash}.png`;

test('a saved picture is read by its name, and the newest one of a widget is used', () => {
  const problems: Problem[] = [];
  const pictures = ['2013-01-02', '2013-03-04'].flatMap(
    (date) => readPicture(fileName('key', date), bytes, problems) ?? [],
  );
  expect(problems).toEqual([]);
  expect(newestPicture(pictures, 'key')?.date).toBe('2013-03-04');
  expect(newestPicture(pictures, 'all')).toBeUndefined();
});

test('a saved picture that was changed or renamed is rejected', () => {
  const problems: Problem[] = [];
  expect(readPicture(fileName('key', '2013-01-02', '00000000'), bytes, problems)).toBeUndefined();
  expect(readPicture('pictures/key.png', bytes, problems)).toBeUndefined();
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining(`is not the hash of this file, ${shortHash(bytes)}`),
    expect.stringContaining('pictures/<widget>.<day>.<hash>.png'),
  ]);
});
