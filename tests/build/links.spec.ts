import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builds, recordSites } from '../served.ts';
import { readPages } from './pages.ts';

for (const { folder, base } of [
  ...recordSites.map((site) => ({ ...site, base: '/' })),
  { folder: builds.based, base: '/kb/' },
  { folder: builds.minimal, base: '/' },
])
  test(`every internal link and fragment resolves in ${folder} below ${base}`, () => {
    const pages = readPages(folder);
    const ids = new Map(
      pages.map(({ path, $ }) => [
        path,
        new Set(
          $('[id]')
            .toArray()
            .map((one) => $(one).attr('id')),
        ),
      ]),
    );
    const broken: string[] = [];
    for (const { path, $ } of pages) {
      const targets = $('a[href], link[href]:not([rel=canonical]), use[href]')
        .toArray()
        .map((one) => $(one).attr('href') ?? '');
      for (const target of targets) {
        if (/^[a-z]+:/.test(target)) continue;
        const { pathname, hash } = new URL(target, `https://local${base}${path.slice(1)}`);
        if (!pathname.startsWith(base)) {
          broken.push(`${path} → ${target}: leaves the base path`);
          continue;
        }
        const place = `/${decodeURIComponent(pathname.slice(base.length))}`;
        const file = join(folder, place.endsWith('/') ? `${place}index.html` : place);
        if (!existsSync(file) || !statSync(file).isFile()) broken.push(`${path} → ${target}: no file`);
        else if (hash && !ids.get(place)?.has(decodeURIComponent(hash.slice(1))))
          broken.push(`${path} → ${target}: no such fragment`);
      }
    }
    expect([...new Set(broken)]).toEqual([]);
  });

for (const { folder } of recordSites)
  test(`a page of ${folder} loads nothing from other sites, and links only to web addresses`, () => {
    const links = /^(https?:|mailto:|#|[/.?]|[\w-]+(?:[./]|$))/;
    const faults: string[] = [];
    for (const { path, $ } of readPages(folder))
      for (const one of $('[href], [src], [srcset], [action], [data], [poster]').toArray()) {
        const { href = '', src, srcset, action, data, poster } = one.attribs;
        const loads = [src, srcset, action, data, poster, one.name === 'use' ? href : undefined];
        for (const value of loads)
          if (value && !/^(?!\/\/)[/.#]/.test(value)) faults.push(`${path}: <${one.name}> loads ${value}`);
        if (!links.test(href) && href !== '') faults.push(`${path}: <${one.name}> leads to ${href}`);
      }
    expect(faults).toEqual([]);
  });
