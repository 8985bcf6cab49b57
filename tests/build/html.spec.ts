import { expect, test } from '@playwright/test';
import { recordSites } from '../served.ts';
import { readPages } from './pages.ts';
import { htmlErrorsIn } from './validator.ts';

for (const { folder } of recordSites)
  test.describe(`in ${folder}`, () => {
    test('every page is valid HTML', async () => {
      test.setTimeout(240_000);
      const faults = await htmlErrorsIn(readPages(folder));
      expect(faults.slice(0, 20)).toEqual([]);
    });

    test('every page has one h1, a title of its own and a description', () => {
      const pages = readPages(folder);
      const titles = Map.groupBy(pages, ({ $ }) => $('title').text());
      expect([...titles].filter(([, sameTitle]) => sameTitle.length > 1).map(([title]) => title)).toEqual([]);
      for (const { path, $ } of pages) {
        expect($('h1').length, path).toBe(1);
        expect($('meta[name=description]').attr('content')?.length ?? 0, path).toBeGreaterThan(20);
        expect($('html').attr('lang'), path).toBe('en-US');
        expect($('link[rel=canonical]').length, path).toBe(1);
      }
    });

    test('no two regions of a page have the same name', () => {
      for (const { path, $ } of readPages(folder)) {
        const named = $('section[aria-label], section[aria-labelledby], aside[aria-label]').toArray();
        const names = named.map((one) => {
          const { 'aria-label': label, 'aria-labelledby': by } = one.attribs;
          return label ?? $(`[id="${by}"]`).text().trim();
        });
        expect(
          names.filter((name, index) => names.indexOf(name) !== index),
          path,
        ).toEqual([]);
      }
    });

    test('every table has a name, row headers, and says in roles what its parts are where its rows may be blocks', () => {
      const roles = { thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' };
      for (const { path, $ } of readPages(folder))
        for (const table of $('main table').toArray()) {
          const { 'aria-labelledby': by, 'aria-label': label } = table.attribs;
          const name = label ?? (by ? $(`[id="${by}"]`).text() : $(table).children('caption').text());
          expect(name.trim(), path).not.toBe('');
          const rows = $(table).find('tbody tr').toArray();
          if (rows.length > 0)
            expect(
              $(table).find('tbody th[scope=row], tbody th[scope=rowgroup]').length,
              path,
            ).toBeGreaterThan(0);
          if (!$(table).hasClass('table')) continue;
          expect(table.attribs['role'], path).toBe('table');
          for (const [element, role] of Object.entries(roles))
            expect($(table).find(`${element}:not([role=${role}])`).length, `${path}, ${element}`).toBe(0);
          const headers = $(table).find('th').toArray();
          for (const { attribs } of headers)
            expect(attribs['role'], path).toBe(attribs['scope'] === 'col' ? 'columnheader' : 'rowheader');
        }
    });

    test('heading levels never skip a rank', () => {
      for (const { path, $ } of readPages(folder)) {
        const ranks = $('h1, h2, h3, h4')
          .toArray()
          .map(({ tagName }) => Number(tagName[1]));
        ranks.forEach((rank, index) =>
          expect(rank - (ranks[index - 1] ?? 0), `${path}, heading ${index + 1}`).toBeLessThanOrEqual(1),
        );
      }
    });

    test('no text shows a programming error or bad spacing', () => {
      for (const { path, $ } of readPages(folder)) {
        // Tests share the parsed pages, so only a copy is changed.
        const body = $('body').clone();
        body.find('script, style, code').remove();
        const text = body.text().replace(/\s+/g, ' ');
        for (const fault of [
          /\bundefined\b/,
          /\bNaN\b/,
          /\[object /,
          /\bnull\b/,
          / [,;](?=\s)/,
          /\.\.(?!\.)/,
          /\bFILL\b/,
        ])
          expect(
            text.match(fault)?.[0],
            `${path}: ${text.slice(Math.max(0, text.search(fault) - 40), text.search(fault) + 40)}`,
          ).toBeUndefined();
      }
    });
  });
