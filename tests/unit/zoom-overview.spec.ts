import { expect, test } from '@playwright/test';
import { ticksPath } from '../../src/sections/timeline/zoom/ticks.ts';
import { event } from './zoomEvent.ts';

test('the ticks of the overview stand at their dates, and those of key events are larger', () => {
  const scale = { window: { from: 0, to: 100 }, width: 200 };
  const row = { top: 4, height: 10 };
  expect(ticksPath([event('a', 50), event('b', 60, { weight: 'key' })], scale, row)).toBe(
    'M99.5 6h1v6h-1zM118.5 4h3v10h-3z',
  );
});
