import { expect, test } from '@playwright/test';
import { append, damage, swap } from './record.ts';

const event = 'events/2013/tide-court-upholds.mdx';
const source = 'sources/2012/council-notice-17.yaml';
const headline = 'headline: The Tide Court upholds the slow-water rule';
const messageFor = (code: string) => `holds a character that cannot be printed, ${code}: take it out`;

test('an invisible character, or one that reverses text, is reported', () => {
  for (const [written, code] of [
    [String.raw`\u0007`, 'U+0007'],
    [String.raw`\u202E`, 'U+202E'],
    [String.raw`\uFFFE`, 'U+FFFE'],
  ])
    expect(damage({ [event]: swap(headline, `headline: "The Tide Court${written}"`) })[0]).toMatch(
      new RegExp(
        `^content/${event} · headline: "The Tide Court.*" ${messageFor(code ?? '').replace('+', '\\+')}$`,
        'u',
      ),
    );
});

test('such a character in a text is reported with its line', () => {
  expect(damage({ [event]: append('A bell \u0007 rang.') })).toEqual([
    `content/${event} · line 16: ${messageFor('U+0007')}`,
  ]);
});

test('a text of invisible characters is rejected', () => {
  for (const codePoint of ['00AD', '2800', '3164', '115F', '200D', 'FE0F', '034F'])
    for (const field of ['headline', 'summary'])
      expect(
        damage({
          [event]: (content) =>
            content.replace(
              new RegExp(`^${field}: .*$`, 'm'),
              `${field}: " \\u${codePoint}\\u${codePoint} "`,
            ),
        }),
      ).toContainEqual(
        expect.stringContaining(`shows nothing: it holds only invisible characters such as U+${codePoint}`),
      );
});

test('a letter that pictures cannot show is reported with its file and field', () => {
  const message =
    'which the fonts of the social cards and charts lack: they have Latin, Greek and Cyrillic letters';
  for (const [letter, code] of [
    ['🚢', '1F6A2'],
    ['船', '8239'],
    ['س', '0633'],
    ['→', '2192'],
  ])
    expect(damage({ [event]: swap(headline, `headline: The court and the ${letter}`) })).toEqual([
      `content/${event} · headline: "The court and the ${letter}" holds "${letter}" (U+${code}), ${message}`,
    ]);
  expect(
    damage({ 'measures/slow-water-rule.yaml': swap('what: Announced;', 'what: 船 Announced;') })[0],
  ).toContain(`content/measures/slow-water-rule.yaml · stages[0].what: "船 Announced;`);
  expect(damage({ 'site.yaml': swap('name: The Quillmouth Record', 'name: The 船 Record') })[0]).toContain(
    'content/site.yaml · name: "The 船 Record" holds "船" (U+8239)',
  );
});

test('letters of every script are accepted where no picture shows them', () => {
  for (const written of ['Märta — Привет, Ωμέγα “ça va” – №', 'Łódź Đà Nẵng Škoda Ýr'])
    expect(damage({ [event]: swap(headline, `headline: ${written}`) })).toEqual([]);
  expect(damage({ [event]: append('The boat, 船 🚢 سفينة, sailed.') })).toEqual([]);
  expect(damage({ [source]: swap('title: ', 'title: 船 سفينة 🚢 ') })).toEqual([]);
});

test('an address without a public host is rejected', () => {
  const url = 'url: https://example.org/council/notices/17';
  for (const [address, says] of [
    ['https://[.]/', 'is not an address a browser can open'],
    ['https://a.b:99999999/', 'is not an address a browser can open'],
    ['https://127.0.0.1/', 'names "127.0.0.1" as its host'],
    ['https://0x7f.1/', 'names "127.0.0.1" as its host'],
    ['https://169.254.169.254/latest/', 'names "169.254.169.254" as its host'],
    ['https://example..org/', 'names "example..org" as its host'],
    ['https://-example.org/', 'names "-example.org" as its host'],
    ['https://user:word@example.org/', 'holds a user name before an @'],
  ])
    expect(damage({ [source]: swap(url, `url: "${address}"`) }), address).toEqual([
      expect.stringContaining(says ?? ''),
    ]);
  for (const address of [
    'https://example.org:8443/a',
    'https://münchen.example/ä',
    'https://a_b.example.org/',
  ])
    expect(damage({ [source]: swap(url, `url: ${address}`) }), address).toEqual([]);
});

test('an address that is too long or has invalid characters is rejected', () => {
  const url = 'url: https://example.org/';
  expect(damage({ [source]: swap(url, `${url}${'a'.repeat(2_000)}/`) })[0]).toContain(
    'is longer than 2000 characters',
  );
  expect(damage({ [source]: swap(url, `${url}"x"/`) })[0]).toContain(
    'must be a whole address that begins with https://',
  );
});
