import { expect, test } from '@playwright/test';
import { cardFaults } from '../unit/cardLines.ts';
import { realRecord } from './realRecord.ts';

test('every card shows its headline in whole words within the card', () => {
  expect(cardFaults(realRecord)).toEqual([]);
});
