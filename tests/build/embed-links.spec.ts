import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builds, recordSites } from '../served.ts';
import { readPages } from './pages.ts';

/** Returns the widgets that the figures of each page offer for embedding, by the path of the page. */
const offersOf = (folder: string): [path: string, widgets: string[]][] =>
  readPages(folder).map(({ path, $ }) => [
    path,
    $('.embed-link')
      .toArray()
      .map((link) => new URL($(link).attr('href') ?? '', 'https://example.org'))
      .map(({ pathname, searchParams }) =>
        pathname === '/press/' ? (searchParams.get('widget') ?? '') : pathname,
      ),
  ]);

for (const { folder } of recordSites)
  test.describe(`in ${folder}`, () => {
    test('each link below a figure selects a widget of the site in the builder', () => {
      const offers = offersOf(folder).filter(([, widgets]) => widgets.length > 0);
      expect(offers.length).toBeGreaterThan(2);
      for (const [path, widgets] of offers)
        for (const widget of widgets)
          expect(existsSync(join(folder, 'embed', widget, 'index.html')), `${path} ${widget}`).toBe(true);
    });

    test('the home page, and each page whose address WordPress shows as a widget, offers that widget', () => {
      const offers = new Map(offersOf(folder));
      expect(offers.get('/')).toHaveLength(1);
      for (const { path, $ } of readPages(folder)) {
        const [, widget = ''] =
          /\/oembed\/(?:layouts\/)?(.+?)(?:\/compact)?\.json$/.exec(
            $('link[type="application/json+oembed"]').attr('href') ?? '',
          ) ?? [];
        // The page of an event has the whole code, in a fold of its own.
        if (widget === '' || widget.startsWith('event/')) continue;
        expect(offers.get(path), path).toContain(widget);
      }
    });
  });

test('a site without the page for journalists has no link to it below its figures', () => {
  expect(existsSync(join(builds.minimal, 'press'))).toBe(false);
  for (const [path, widgets] of offersOf(builds.minimal)) expect(widgets, path).toEqual([]);
});
