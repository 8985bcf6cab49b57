import { existsSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { filesOf, pageAt } from './pages.ts';
import { jsonAt, publishedSites, textAt } from './publishedFiles.ts';

interface Node {
  items?: Node;
  properties?: Record<string, Node>;
  additionalProperties?: Node;
}

/** Returns the paths of all fields of a JSON Schema; a map has fields of any name. */
function schemaPaths(node: Node, path = ''): string[] {
  if (node.items) return schemaPaths(node.items, `${path}[]`);
  const inner = path === '' ? '' : `${path}.`;
  const own = Object.entries(node.properties ?? {}).flatMap(([name, field]) => [
    `${inner}${name}`,
    ...schemaPaths(field, `${inner}${name}`),
  ]);
  return node.additionalProperties ? [...own, ...schemaPaths(node.additionalProperties, `${inner}*`)] : own;
}

for (const { folder, content } of publishedSites)
  test.describe(`the page of the data built from ${content}`, () => {
    const readPage = () => {
      const { $ } = pageAt(folder, '/data/');
      /** The names of the fields the guide explains, by file. */
      const guide = new Map(
        $('table[data-file]')
          .toArray()
          .map((table) => {
            const rows = $(table).find('tbody tr').toArray();
            for (const row of rows)
              expect($(row).find('td').last().text().trim(), $(row).text()).toMatch(/\w.*\.$/);
            return [
              $(table).attr('data-file') ?? '',
              rows.map((row) => $(row).find('th').text().trim()),
            ] as const;
          }),
      );
      return { $, guide };
    };
    const topFiles = (ending: string) =>
      filesOf(join(folder, 'data')).filter((file) => !file.includes('/') && file.endsWith(ending));

    test('it explains every column of every table, in order', () => {
      const { guide } = readPage();
      const tables = topFiles('.csv');
      expect(tables.length).toBeGreaterThan(3);
      for (const file of tables) {
        const [header] = parse(textAt(folder, `data/${file}`), { bom: true, to_line: 1 }) as string[][];
        expect(guide.get(file), file).toEqual(header);
      }
    });

    test('it explains every field of every list, those that all begin with once', () => {
      const { guide } = readPage();
      const head = guide.get('*.json') ?? [];
      const lists = topFiles('.json').filter(
        (file) => !file.endsWith('.schema.json') && file !== 'datapackage.json',
      );
      expect(lists.length).toBeGreaterThan(3);
      for (const file of lists) {
        const schema = jsonAt<Node>(folder, `data/${file.replace('.json', '.schema.json')}`);
        expect([...head, ...(guide.get(file) ?? [])], file).toEqual(schemaPaths(schema));
      }
    });

    test('it lists every table, list and calendar, with its size and what links to it is there', () => {
      const { $ } = readPage();
      const listed = $('.data__files tbody tr')
        .toArray()
        .map((row) => $(row).find('th').text().trim());
      const files = ['.csv', '.json', '.ics']
        .flatMap(topFiles)
        .filter((file) => !file.endsWith('.schema.json') && file !== 'datapackage.json');
      expect(listed.toSorted()).toEqual(files.toSorted());
      for (const link of $('.data a').toArray()) {
        const target = $(link).attr('href') ?? '';
        if (target.startsWith('#')) expect($(target).length, target).toBe(1);
        else if (/\.\w+$/.test(target)) expect(existsSync(join(folder, target)), target).toBe(true);
      }
      for (const row of $('.data__files tbody tr').toArray()) {
        const { size } = statSync(join(folder, 'data', $(row).find('th').text().trim()));
        const text = $(row).find('td').eq(2).text();
        const shown = Number.parseFloat(text.replaceAll(',', '')) * (text.includes('MB') ? 1e6 : 1e3);
        expect(Math.abs(shown - size), text).toBeLessThanOrEqual(Math.max(51, size * 0.06));
      }
    });

    test('it states the checksum of the archive, and so does the file beside it', () => {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, 'data/record.zip')))
        .digest('hex');
      expect(readPage().$('#package').parent().text()).toContain(hash);
      expect(textAt(folder, 'data/record.zip.sha256')).toBe(`${hash}  record.zip\n`);
    });
  });
