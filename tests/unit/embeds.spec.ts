import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { contrast, grounds, inks, readable } from '../../src/embed/client/accent.ts';
import { readOptions } from '../../src/embed/client/options.ts';

test('any accent becomes a color that is readable on its background', () => {
  const faint: string[] = [];
  for (let value = 0; value < 0x1000000; value += 40_009) {
    const accent = value.toString(16).padStart(6, '0');
    for (const ground of Object.values(grounds))
      if (contrast(readable(accent, ground), ground) < 4.5) faint.push(`${accent} on ${ground}`);
  }
  expect(faint).toEqual([]);
  expect(readable('1f52bc', grounds.light)).toBe('1f52bc');
});

test('contrast is computed from the colors of the style sheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, colors] of Object.entries({ ground: grounds, ink: inks })) {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(tokens) ?? [];
    expect({ light, dark }, name).toEqual(colors);
  }
});

test('unknown and malformed options are ignored', () => {
  expect(
    readOptions(
      '?theme=pink&accent=12345&lang=e&track=A&from=20-1&events=-&max=0&event=../x&heading=1&since=2020&x=1',
    ),
  ).toEqual({});
  expect(
    readOptions('?theme=dark&accent=%23FF0000&lang=pt-BR&track=a,b&from=2017&to=2017-07&max=12'),
  ).toEqual({
    theme: 'dark',
    accent: '#FF0000',
    lang: 'pt-BR',
    track: 'a,b',
    from: '2017',
    to: '2017-07',
    max: '12',
  });
  expect(readOptions(`?event=${'a'.repeat(100_000)}`)).toEqual({});
  expect(readOptions('?from=2024-99-99&to=2024-02-30&since=2024-13-01')).toEqual({});
});
