import { expect, test } from '@playwright/test';
import { recordSites } from '../served.ts';
import { readPages, readWidgets } from './pages.ts';

/** What would be wrong in another language: codes, citations, addresses, file names and the name of the site. */
const exact = 'code, textarea[readonly], [data-copy], .copy__text, .address, .brand, .credit__name';

for (const { folder } of recordSites)
  test(`browsers leave codes, citations, addresses and the name of the site untranslated (${folder})`, () => {
    const pages = [...readPages(folder), ...readWidgets(folder)];
    const translated = pages.flatMap(({ path, $ }) =>
      $(exact)
        .toArray()
        .filter((element) => $(element).closest('[translate="no"]').length === 0)
        .map((element) => `${path}: ${$.html(element).slice(0, 120)}`),
    );
    expect(translated).toEqual([]);
    expect(pages.filter(({ $ }) => $(exact).length > 0).length).toBe(pages.length);
  });
