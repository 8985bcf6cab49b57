import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf } from './pages.ts';
import { publishedSites, textAt } from './publishedFiles.ts';

for (const { folder } of publishedSites)
  test(`the code and fonts in ${folder} come with their licenses`, () => {
    const notices = textAt(folder, 'licenses.txt');
    for (const name of ['pagefind', 'Radio Canada', 'STIX Two Text', 'vis-timeline', 'ical-generator'])
      expect(notices).toMatch(new RegExp(`^${name}[ (]`, 'm'));
    expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(filesOf(folder).filter((file) => file.endsWith('licenses.json'))).toEqual([]);
  });

test('the bill of materials names every package the site is built with', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const bill = JSON.parse(readFileSync(join('dist', 'sbom.json'), 'utf8')) as {
    bomFormat: string;
    components: { name: string }[];
  };
  const names = bill.components.map(({ name }) => name);
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});
