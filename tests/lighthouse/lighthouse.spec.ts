import { expect, test } from '@playwright/test';
import { kinds } from '../browser/kinds.ts';
import { address } from '../served.ts';
import { partsOf, scoreOf, timeless } from './scores.ts';

/** The kinds of pages that differ most; `npm run lighthouse` looks at every kind, and at how fast each is. */
const looked = ['home', 'the timeline', 'an event', 'the guide', 'for journalists', 'a timeline widget'];
for (const kind of looked)
  test(`Lighthouse finds nothing to mend on a page of the kind "${kind}"`, async () => {
    test.setTimeout(240_000);
    const path = kinds().find(({ name }) => name === kind)?.path;
    if (path === undefined) throw new Error(`There is no kind of page called "${kind}".`);
    const asked = partsOf(path, timeless);
    const { scores, faults } = await scoreOf(address, path, asked);
    expect(faults, path).toEqual([]);
    expect(scores, path).toEqual(Object.fromEntries(asked.map((part) => [part, 100])));
  });
