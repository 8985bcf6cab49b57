import { expect, test } from '@playwright/test';
import { forbiddenEffects } from '../unit/compileText.ts';

test('the code Astro makes of the texts calls nothing but functions that create elements', async () => {
  expect(await forbiddenEffects('content')).toEqual([]);
});
