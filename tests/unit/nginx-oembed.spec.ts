import { expect, test } from '@playwright/test';
import { wholeNumbersBelow } from '../../src/integrations/wholeNumbersBelow.ts';

test('a width narrower than a frame is told from all others, whatever the width of the frame is', () => {
  for (const limit of [2, 10, 60, 100, 599, 600, 601, 1000, 1090, 2345]) {
    const isBelow = new RegExp(wholeNumbersBelow(limit));
    const wrong = Array.from({ length: 3000 }, (_, width) => width).filter(
      (width) => isBelow.test(String(width)) !== (width > 0 && width < limit),
    );
    expect(wrong, `below ${limit}`).toEqual([]);
    for (const text of ['', '-5', '05', '5.5', '5px', ' 5', '5\n6'])
      expect(isBelow.test(text), text).toBe(false);
  }
});
