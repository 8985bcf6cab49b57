import { expect, test } from '@playwright/test';
import { builds } from '../served.ts';
import { pagesOf } from './pages.ts';

test('markup and code in the words of a record become text and never run', () => {
  let shown = 0;
  for (const { path, $, html } of pagesOf(builds.hostile)) {
    const scripts = $('script:not([src])').toArray();
    for (const script of scripts) {
      expect($(script).attr('type'), path).toMatch(/^application\/(ld\+)?json$/);
      expect(() => JSON.parse($(script).text()), path).not.toThrow();
    }
    for (const script of $('script[src]').toArray())
      expect($(script).attr('src'), path).toMatch(/^\/_astro\//);
    const handlers = $('*')
      .toArray()
      .flatMap((node) => ('attribs' in node ? Object.keys(node.attribs) : []))
      .filter((name) => /^on/i.test(name));
    expect(handlers, path).toEqual([]);
    expect($('a[href^="javascript:" i], a[href^="data:" i], img[src="x"]').length, path).toBe(0);
    if (html.includes('document.title')) shown++;
  }
  expect(shown, 'pages that show the words').toBeGreaterThan(20);
});
