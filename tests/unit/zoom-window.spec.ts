import { expect, test } from '@playwright/test';
import {
  clampWindow,
  isCovered,
  isSameScale,
  rangeAround,
  type Scale,
} from '../../src/sections/timeline/zoom/window.ts';

const limits = { from: 0, to: 1000 };
const scaleOf = (from: number, to: number, width = 500): Scale => ({ window: { from, to }, width });

test('a drag stops at the ends of the period and keeps the length of the window', () => {
  expect(clampWindow({ from: 200, to: 300 }, limits)).toEqual({ from: 200, to: 300 });
  expect(clampWindow({ from: -70, to: 30 }, limits)).toEqual({ from: 0, to: 100 });
  expect(clampWindow({ from: 950, to: 1050 }, limits)).toEqual({ from: 900, to: 1000 });
});

test('marks are laid out beyond both ends of the window, and do until one of these is reached', () => {
  const laidOut = scaleOf(400, 500);
  const { from, to } = rangeAround(laidOut.window);
  expect(from).toBeLessThan(400);
  expect(to).toBeGreaterThan(500);
  expect(isCovered(scaleOf(from, from + 100), laidOut)).toBe(true);
  expect(isCovered(scaleOf(to - 100, to), laidOut)).toBe(true);
  expect(isCovered(scaleOf(from - 1, from + 99), laidOut)).toBe(false);
  expect(isCovered(scaleOf(to - 99, to + 1), laidOut)).toBe(false);
});

test('marks laid out for a zoom step do while the board is on its way; those of a far larger window do not', () => {
  expect(isCovered(scaleOf(400, 600), scaleOf(450, 550))).toBe(true);
  expect(isCovered(scaleOf(450, 550), scaleOf(400, 600))).toBe(true);
  expect(isCovered(scaleOf(400, 500), scaleOf(0, 1000))).toBe(false);
});

test('marks are laid out anew for another window or width, but not for less than a pixel', () => {
  const laidOut = scaleOf(400, 500);
  expect(isSameScale(scaleOf(400.1, 500.1), laidOut)).toBe(true);
  expect(isSameScale(scaleOf(401, 501), laidOut)).toBe(false);
  expect(isSameScale(scaleOf(400, 501), laidOut)).toBe(false);
  expect(isSameScale(scaleOf(400, 500, 501), laidOut)).toBe(false);
});
