import { expect, test } from '@playwright/test';
import { overlap, textWidth } from '../../src/charts/labels.ts';
import { placeNames } from '../../src/charts/mapLabels.ts';
import { layoutWorldMap, type CountryShape } from '../../src/charts/worldMap.ts';
import { realRecord } from './realRecord.ts';

const { site, countries } = realRecord;

test('every kind of step has its own name and pattern', () => {
  const kinds = site.stepKinds;
  expect(kinds.length).toBeGreaterThan(0);
  for (const field of ['id', 'name', 'pattern'] as const)
    expect(new Set(kinds.map((kind) => kind[field])).size, field).toBe(kinds.length);
});

const numbers = countries.flatMap(({ atlas }) => atlas ?? []);

test('every country with a number is drawn, and crowded ones are drawn larger', () => {
  const map = layoutWorldMap(numbers);
  expect(map?.world.shapes.map(({ number }) => number)).toEqual(numbers);
  const side = ({ box }: { box: readonly number[] }) =>
    Math.min((box[2] ?? 0) - (box[0] ?? 0), (box[3] ?? 0) - (box[1] ?? 0));
  const small = (map?.world.shapes ?? []).filter((shape) => side(shape) < 24);
  const apart = (a: CountryShape, b: CountryShape) => Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);
  const crowded = small.filter((shape) => small.some((other) => other !== shape && apart(shape, other) < 24));
  const larger = new Map(map?.close?.shapes.map((shape) => [shape.number, side(shape)]));
  expect(crowded.length).toBeGreaterThan(0);
  for (const shape of crowded)
    expect(larger.get(shape.number), shape.number).toBeGreaterThan(2 * side(shape));
});

for (const [what, word, size] of [
  ['names', 'name', 14],
  ['codes', 'code', 25],
] as const)
  test(`the ${what} on the larger map are all placed without overlaps`, () => {
    const map = layoutWorldMap(numbers);
    if (!map?.close) throw new Error('The record draws no larger map.');
    const names = new Map(countries.map((one) => [one.atlas ?? '', one[word]]));
    const labels = placeNames(map.close, names, size);
    expect(labels.length).toBe(map.close.shapes.length);
    const boxes = labels.map(({ text, x, y }) => ({
      x0: x - textWidth(text, size) / 2,
      x1: x + textWidth(text, size) / 2,
      y0: y - size * 0.8,
      y1: y + size * 0.2,
    }));
    boxes.forEach((box, index) =>
      expect(
        boxes.slice(index + 1).some((other) => overlap(box, other)),
        labels[index]?.text,
      ).toBe(false),
    );
  });
