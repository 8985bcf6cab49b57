import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builds } from '../served.ts';
import { pageAt } from './pages.ts';

test('a folder and a line in the list give a section its page, links, search results, widget, chart and card', () => {
  const site = builds.extended;
  const home = pageAt(site, '/').$;
  expect(home('.footer a[href="/years/"]').text()).toBe('Years');
  expect(home('.doors a[href="/years/"]').text()).toBe('Years');
  expect(pageAt(site, '/search/').$('.search__lists a[href="/years/"]').length).toBe(1);

  expect(pageAt(site, '/search/').$('option[value=year]').attr('data-one')).toBe('Year');
  expect(readFileSync(join(site, 'pagefind/known.json'), 'utf8')).toContain('"by year"');

  const page = pageAt(site, '/years/').$;
  expect(page('meta[property="og:image"]').attr('content')).toMatch(/\/og\/years\.png$/);
  expect(page('link[type="application/json+oembed"]').attr('href')).toMatch(/\/oembed\/years\.json$/);
  expect(readFileSync(join(site, 'sitemap-0.xml'), 'utf8')).toContain('/years/</loc>');

  const widget = pageAt(site, '/embed/years/').$;
  expect(widget('.widget--years h1').text()).toBe('Years and their events');
  expect(widget('.list li').length).toBeGreaterThan(1);
  expect(widget('style').text()).not.toBe('');

  const press = pageAt(site, '/press/').$;
  const builder = JSON.parse(press('press-builder').attr('data-offers') ?? '') as {
    widgets: {
      id: string;
      heights: { full: number };
      rows?: unknown[];
      picture?: { png: string; alt: string };
    }[];
  };
  const offered = builder.widgets.find(({ id }) => id === 'years');
  expect(offered?.rows?.length).toBe(widget('.list li').length);
  expect(offered?.heights.full).toBeGreaterThan(40);
  expect(offered?.picture?.alt).toBe('Chart: How many events each year has.');
  expect(press('input[value="years"] + svg rect').length).toBe(1);

  for (const file of [
    ...['og/years.png', 'oembed/years.json', 'oembed/years.xml'],
    ...['png', 'svg', 'txt'].map((kind) => `charts/years.${kind}`),
  ])
    expect(existsSync(join(site, file)), file).toBe(true);
});
