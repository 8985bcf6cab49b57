import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { redirectRoutes } from '../../src/integrations/redirectRoutes.ts';
import { builds, recordSites } from '../served.ts';
import { filesOf } from './pages.ts';
import { textAt } from './publishedFiles.ts';
import { htmlErrorsIn } from './validator.ts';

const sites = [
  ...recordSites.map((site) => ({ ...site, base: '/' })),
  { folder: builds.based, base: '/kb/', content: 'tests/fixtures/record' },
];

for (const { folder, base, content } of sites)
  test.describe(`in ${folder}`, () => {
    test('the config of every host uses the base path of the build, and that of nginx is not public', () => {
      const headers = textAt(folder, '_headers');
      expect(headers.match(/^\/.*$/gm)?.every((path) => path.startsWith(base))).toBe(true);
      const nginx = readFileSync(`${folder}.nginx.conf`, 'utf8');
      expect(nginx).toContain(base === '/' ? '\nlocation / {' : `\nlocation ^~ ${base} {`);
      expect(filesOf(folder).filter((file) => file.endsWith('.conf'))).toEqual([]);
      // Cloudflare's rules name every immutable file, and no file that does not exist.
      const cachedPaths = [...headers.matchAll(/^\/(.*)\n {2}! Cache-Control\n.*immutable$/gm)].map(
        ([, path = '']) => path.slice(base.length - 1),
      );
      const hashed = filesOf(folder).filter((file) => file.startsWith('_astro/'));
      expect(cachedPaths.filter((path) => !/[:@]/.test(path)).sort()).toEqual(hashed.sort());
    });

    test('everything that moved has a page at its old address that redirects to the new one', async () => {
      const moved = Object.entries(redirectRoutes(content));
      const lines = textAt(folder, '_redirects')
        .split('\n')
        .filter((line) => line.startsWith('/'));
      expect(lines.length).toBe(moved.length);
      for (const [from, to] of moved) {
        const html = textAt(folder, `${from.slice(1)}index.html`);
        const $ = load(html, { scriptingEnabled: false });
        const path = base + to.slice(1);
        expect(existsSync(join(folder, to, 'index.html')), from).toBe(true);
        expect(lines, from).toContain(`${base}${from.slice(1)} ${path} 301`);
        expect($('a').attr('href'), from).toBe(path);
        expect($('link[rel=canonical]').attr('href'), from).toBe(`https://example.org${path}`);
        expect($('noscript meta').attr('content'), from).toBe(`0;url=${path}`);
        const hash = createHash('sha256').update($('script').text()).digest('base64');
        const policy = $('meta[http-equiv=content-security-policy]').attr('content');
        expect(policy, from).toContain(`default-src 'none'; script-src 'sha256-${hash}';`);
        expect(await htmlErrorsIn([{ path: from, html }])).toEqual([]);
      }
    });

    test('a missing widget and a missing page each have an error page', async () => {
      expect(statSync(join(folder, '404.html')).size).toBeGreaterThan(0);
      const html = textAt(folder, 'embed/404.html');
      const $ = load(html);
      expect($('h1').text()).toBe('There is no widget at this address');
      expect($('a').first().attr('href')).toBe(`https://example.org${base}`);
      expect($('meta[http-equiv=content-security-policy]').attr('content')).toContain("default-src 'none'");
      expect($('[src], link[rel=stylesheet]').length).toBe(0);
      expect(await htmlErrorsIn([{ path: 'embed/404.html', html }])).toEqual([]);
      expect(existsSync(join(folder, 'embed/404'))).toBe(false);
    });
  });

test('the invented record has redirects of widgets', () => {
  const moved = Object.keys(redirectRoutes('tests/fixtures/record'));
  expect(moved.filter((path) => path.startsWith('/embed/')).length).toBeGreaterThan(0);
});
