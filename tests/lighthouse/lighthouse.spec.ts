import { expect, test } from '@playwright/test';
import { pageKinds } from '../browser/kinds.ts';
import { address } from '../served.ts';
import { partsOf, scoreOf, timeIndependentParts } from './scores.ts';

/** The kinds of pages that differ most; `npm run lighthouse` audits every kind, and its performance as well. */
const auditedKinds = ['/', '/events/[id]', '/press', 'widget timeline'];
for (const kind of auditedKinds)
  test(`Lighthouse finds nothing to fix on a page of the kind "${kind}"`, async () => {
    test.setTimeout(240_000);
    const path = pageKinds().find(({ name }) => name === kind)?.path;
    if (path === undefined) throw new Error(`There is no kind of page called "${kind}".`);
    const wantedParts = partsOf(path, timeIndependentParts);
    const { scores, faults } = await scoreOf(address, path, wantedParts);
    expect(faults, path).toEqual([]);
    expect(scores, path).toEqual(Object.fromEntries(wantedParts.map((part) => [part, 100])));
  });
