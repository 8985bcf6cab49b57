import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { columnClass, maxColumns } from '../../src/charts/columnClass.ts';

test('every measure of a long record has a column', () => {
  const css = readFileSync('src/styles/columns.css', 'utf8');
  const valueOf = (name: string) =>
    Number(new RegExp(`^\\.${name} \\{\\s*--(?:index|tens): (\\d+);`, 'm').exec(css)?.[1]);
  for (let index = 0; index < maxColumns; index++) {
    const places = columnClass(index).split(' ').map(valueOf);
    expect(
      places.reduce((sum, place) => sum + place, 0),
      columnClass(index),
    ).toBe(index);
  }
  expect(() => columnClass(maxColumns)).toThrow('There is room for 40 measures');
});
