import { expect, test } from '@playwright/test';
import { append, damage, swap } from './record.ts';

const event = 'events/2013/tide-court-upholds.mdx';
const source = 'sources/2012/council-notice-17.yaml';
const headline = 'headline: The Tide Court upholds the slow-water rule';
const told = (code: string) => `holds a character that cannot be printed, ${code}: take it out`;

test('a letter that nobody sees, or that turns a line around, is named', () => {
  for (const [written, code] of [
    [String.raw`\u0007`, 'U+0007'],
    [String.raw`\u202E`, 'U+202E'],
    [String.raw`\uFFFE`, 'U+FFFE'],
  ])
    expect(damage({ [event]: swap(headline, `headline: "The Tide Court${written}"`) })[0]).toMatch(
      new RegExp(
        `^content/${event} · headline: "The Tide Court.*" ${told(code ?? '').replace('+', '\\+')}$`,
        'u',
      ),
    );
});

test('such a letter in a text is named with its line', () => {
  expect(damage({ [event]: append('A bell \u0007 rang.') })).toEqual([
    `content/${event} · line 16: ${told('U+0007')}`,
  ]);
});

test('an address without end, or with letters no address has, is refused', () => {
  const url = 'url: https://example.org/';
  expect(damage({ [source]: swap(url, `${url}${'a'.repeat(2_000)}/`) })[0]).toContain(
    'is longer than 2000 characters',
  );
  expect(damage({ [source]: swap(url, `${url}"x"/`) })[0]).toContain(
    'must be a whole address that begins with https://',
  );
});
