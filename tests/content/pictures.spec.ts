import { expect, test } from '@playwright/test';
import { pictureFaults } from '../unit/pictureFaults.ts';
import { loadArchive } from '../unit/record.ts';

test('every picture of this story is legible, with no text outside or over other text', () => {
  expect(pictureFaults(loadArchive('content'))).toEqual([]);
});
