import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { barThickness, outlineWidthPx } from '../../src/charts/marks.ts';

/** Returns a property in a rule of a style sheet, as a number without its unit. */
function valueIn(sheet: string, selector: string, property: string): number {
  const css = readFileSync(`src/${sheet}`, 'utf8');
  const rule = css.slice(css.search(new RegExp(`^${selector.replaceAll('.', '\\.')}[ ,]`, 'm')));
  return Number.parseFloat(new RegExp(`\\s${property}: ([^;}]+);`).exec(rule)?.[1] ?? '');
}

test('style sheets draw bars as thick as charts do', () => {
  const chart = (selector: string) => valueIn('styles/chart.css', selector, 'stroke-width');
  expect(chart('.chart .thin')).toBe(barThickness({ kind: 'thin' }));
  expect(valueIn('styles/key.css', '.key .thin', 'stroke-width')).toBe(barThickness({ kind: 'thin' }));
  expect(chart('.chart .bar--unsure')).toBe(outlineWidthPx);
  // Boxes have whole pixels, so a thin bar is 2 pixels wide in lists.
  for (const kind of ['part', 'full'] as const) {
    expect(valueIn('styles/steps.css', `.steps__item--${kind}`, '--line')).toBe(barThickness({ kind }));
    expect(valueIn('sections/timeline/timeline-list.css', `.${kind}`, 'width')).toBe(
      barThickness({ kind }, 'upright'),
    );
  }
});

test('an unconfirmed bar with its outline is as thick as a confirmed one', () => {
  for (const as of ['part', 'full'] as const)
    for (const drawing of ['wide', 'upright'] as const)
      expect(barThickness({ kind: 'unsure', as }, drawing) + outlineWidthPx).toBe(
        barThickness({ kind: as }, drawing),
      );
});
