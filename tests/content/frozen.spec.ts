import { expect, test } from '@playwright/test';
import { scriptHash } from '../../src/record/load/frozenForm.ts';
import { readRecords } from '../../src/record/load/records.ts';
import frozenScripts from '../../src/site/frozenScripts.json' with { type: 'json' };

test('the list of allowed scripts matches those of the frozen copies exactly', () => {
  const scripts = readRecords('content').records.frozen.map(({ html }) => scriptHash(html));
  expect(new Set(frozenScripts)).toEqual(new Set(scripts));
  expect(new Set(frozenScripts).size).toBe(frozenScripts.length);
});
