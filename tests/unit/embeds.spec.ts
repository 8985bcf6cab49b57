import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sealEmbed } from '../../src/build/sealEmbed.ts';
import { pruneStyle } from '../../src/build/pruneStyle.ts';
import { freeze, frozenRoot, thawed } from '../../src/domain/frozen.ts';
import { contrast, grounds, inks, readable } from '../../src/islands/embed/accent.ts';
import { readOptions } from '../../src/islands/embed/options.ts';
import { hashOf } from '../../src/reader/frozen.ts';
import { damage } from './record.ts';

test('any accent becomes a color that can be read on the ground it stands on', () => {
  const faint: string[] = [];
  for (let value = 0; value < 0x1000000; value += 40_009) {
    const accent = value.toString(16).padStart(6, '0');
    for (const ground of Object.values(grounds))
      if (contrast(readable(accent, ground), ground) < 4.5) faint.push(`${accent} on ${ground}`);
  }
  expect(faint).toEqual([]);
  expect(readable('1f52bc', grounds.light)).toBe('1f52bc');
});

test('the colors that contrast is computed from are those of the style sheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, colors] of Object.entries({ ground: grounds, ink: inks })) {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(tokens) ?? [];
    expect({ light, dark }, name).toEqual(colors);
  }
});

test('an option that is unknown or not well formed is as if it were not there', () => {
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

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self'"><style>a{color:red}</style></head><body>${body}</body></html>`;

test('the links of a widget lead out of the frame with their whole address', () => {
  const sealed = sealEmbed(
    page('<a href="/kb/events/x/">x</a><a class="y" href="https://other.example/">y</a><a href="#z">z</a>'),
    'https://site.example',
  );
  expect(sealed).toContain(
    '<a href="https://site.example/kb/events/x/" target="_blank" rel="noopener">x</a>',
  );
  expect(sealed).toContain('<a class="y" href="https://other.example/" target="_blank" rel="noopener">y</a>');
  expect(sealed).toContain('<a href="#z">z</a>');
  expect(sealed.match(/content-security-policy/g)).toHaveLength(1);
  expect(sealed).toContain("script-src 'none'");
});

test('a style sheet loses what nothing uses, and nothing else', () => {
  const css =
    ':root{--a:light-dark(#fff,#000);--b:var(--c);--c:1px;--d:var(--a)}.tone-x{--tone:var(--d)}.tone-y{--tone:red}p{color:var(--tone)}';
  expect(pruneStyle(css, '<i class="tone-x">')).toBe(
    ':root{--a:light-dark(#fff,#000);--d:var(--a)}.tone-x{--tone:var(--d)}p{color:var(--tone)}',
  );
});

const live = `<link href="${frozenRoot}oembed/a/b.json"><a href="${frozenRoot}embed/a/b/" download="x">Save</a><span class="credit__day">As of <time datetime="2015-03-01">Mar 1, 2015</time></span>`;

test('a frozen copy says what it is, and holds no address of the site', () => {
  const copy = freeze(live, 'a/b', '2015-03-01');
  expect(copy).toContain(`Copy of <time datetime="2015-03-01">`);
  expect(copy).toContain(`${frozenRoot}embed/a/b/?since=2015-03-01`);
  expect(copy).toContain(`${frozenRoot}oembed/a/b/@2015-03-01.json`);
  expect(copy).toContain(`href="${frozenRoot}embed/a/b/@2015-03-01/" download`);
  const there = { widget: 'a/b', date: '2015-03-01', file: 'x', html: copy };
  expect(thawed(there, 'https://site.example/kb/')).not.toContain('frozen.invalid');
  expect(() => freeze('<p>Nothing.</p>', 'a', '2015-03-01')).toThrow('no credit line');
});

test('a frozen copy that was changed, removed or put there by hand is a problem', () => {
  const file = 'frozen/key/2015-03-01.html';
  const list = `${hashOf(live)}  key/2015-03-01.html\n`;
  expect(damage({ [file]: live, 'frozen/hashes.txt': list })).toEqual([]);
  expect(damage({ [file]: `${live} `, 'frozen/hashes.txt': list })).toEqual([
    `content/${file} · This frozen copy has changed, and it must not: bring back what was committed`,
  ]);
  expect(damage({ 'frozen/hashes.txt': list })).toEqual([
    `content/${file} · This frozen copy is gone, and it must stay: bring back what was committed`,
  ]);
  expect(damage({ [file]: live })).toEqual([
    `content/${file} · This frozen copy is not listed in content/frozen/hashes.txt: npm run freeze writes both`,
  ]);
  expect(damage({ 'frozen/Key.html': live, 'frozen/hashes.txt': 'x\n' })).toEqual([
    'content/frozen/hashes.txt · "x" is no line of this list: a hash, two spaces and a path; npm run freeze writes them',
    'content/frozen/Key.html · This is no frozen copy: they are frozen/<widget>/<day>.html; npm run freeze writes them',
  ]);
});
