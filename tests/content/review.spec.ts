import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readRecords } from '../../src/record/load/records.ts';

test('the ledger the record links to exists', () => {
  const { review } = readRecords('content').records;
  if (review?.ledger) expect(existsSync(review.ledger)).toBe(true);
});
