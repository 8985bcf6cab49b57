import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { pruneSelectors, pruneStyle } from '../../src/integrations/pruneStyle.ts';
import { sealEmbed } from '../../src/integrations/sealEmbed.ts';
import { addressPayloads } from '../address-payloads.ts';
import { longCode, payloads, shortCode } from '../payloads.ts';

const parts = { style: 'p{color:red}', script: 'self.x = 1 < 2 && "</p>";', loads: false };
const origin = 'https://site.example';
const policyOf = (html: string) => load(html)('meta[http-equiv=content-security-policy]').attr('content');
const hashSource = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// Like Astro, these escape only quotes and ampersands in attributes, but not angle brackets.
const inText = (value: string) => value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const inAttribute = (value: string) => value.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
const page = (body: string, title = 'Title') =>
  `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>${inText(title)}</title><meta http-equiv="content-security-policy" content="default-src 'self'"><link rel="stylesheet" href="/_astro/x.css"></head><body>${body}</body></html>`;

test('the links of a widget have absolute URLs and open outside the frame', () => {
  const sealed = sealEmbed(
    page(
      '<a href="/kb/events/x/">x</a><a class="y" href="https://other.example/">y</a><a href="#z">z</a><a href="/kb/f" download="f.html">f</a>',
    ),
    parts,
    origin,
  );
  expect(sealed).toContain(
    '<a href="https://site.example/kb/events/x/" target="_blank" rel="noopener">x</a>',
  );
  expect(sealed).toContain('<a class="y" href="https://other.example/" target="_blank" rel="noopener">y</a>');
  expect(sealed).toContain('<a href="#z">z</a>');
  expect(sealed).toContain('<a href="https://site.example/kb/f" download="f.html">f</a>');
});

test('a widget has the given style, script and policy, and no others', () => {
  const sealed = sealEmbed(page('<p>x</p>'), parts, origin);
  const $ = load(sealed);
  expect([$('style').text(), $('script').text()]).toEqual([parts.style, parts.script]);
  expect($('link[rel=stylesheet]').length).toBe(0);
  expect($('[http-equiv]').length).toBe(1);
  expect(sealed).toContain('<meta charset="utf-8"><meta http-equiv="content-security-policy"');
  const policy = policyOf(sealed);
  expect(policy).toContain(`script-src ${hashSource(parts.script)};`);
  expect(policy).toContain(`style-src ${hashSource(parts.style)};`);
  expect(policyOf(sealEmbed(page('<p>x</p>'), { ...parts, loads: true }, origin))).toContain(
    `script-src 'self' ${hashSource(parts.script)};`,
  );
});

test('no value in a widget becomes markup, changes a link or widens the policy, wherever it is', () => {
  const plain = load(sealEmbed(page('<p class="x">x</p><a href="/" title="x">x</a><i>x</i>'), parts, origin));
  const shape = ($: typeof plain) =>
    $.root()
      .find('*')
      .toArray()
      .map(({ name, attribs }) => [name, ...Object.keys(attribs)]);
  const values = payloads.flatMap(({ of }) => [of(longCode), of(shortCode)]);
  expect(values.length).toBeGreaterThan(150);
  for (const value of values) {
    const html = page(
      `<p class="x">${inText(value)}</p><a href="/" title="${inAttribute(value)}">${inText(value)}</a><i>${inText(value)}</i>`,
      value,
    );
    const sealed = sealEmbed(html, parts, origin);
    const $ = load(sealed);
    expect(shape($), value).toEqual(shape(plain));
    expect([$('title'), $('p'), $('a'), $('i')].map((one) => one.text())).toEqual(Array(4).fill(value));
    expect($('a').attr('title')).toBe(value);
    expect(policyOf(sealed), value).toBe(policyOf(plain.html()));
  }
});

test('an address with markup characters stays one address', () => {
  for (const { of } of addressPayloads) {
    const address = `https://other.example/${of(shortCode)}`;
    const $ = load(sealEmbed(page(`<a href="${inAttribute(address)}">x</a>`), parts, origin));
    expect($('a').attr()).toEqual({ href: address, target: '_blank', rel: 'noopener' });
  }
});

test('a style sheet loses its unused rules, and nothing else', () => {
  const css =
    ':root{--a:light-dark(#fff,#000);--b:var(--c);--c:1px;--d:var(--a)}.tone-x{--tone:var(--d)}.tone-y{--tone:red}.unknown{color:var(--tone);overflow-clip-margin:9px}';
  expect(pruneStyle(css, new Set(['tone-x']))).toBe(
    ':root{--a:light-dark(#fff,#000);--d:var(--a)}.tone-x{--tone:var(--d)}.unknown{color:var(--tone);overflow-clip-margin:9px}',
  );
});

test('a widget has no rule for a class or an element that is neither on it nor named by its script', () => {
  const css =
    '.on,.off{color:red}.off{top:0}.on .off{top:0}.set{top:1px}@media print{.off{top:0}}small{top:0}p:not(.off){top:2px}';
  expect(pruneSelectors(css, new Set(['on', 'p']), 'x.className="set"')).toBe(
    '.on{color:red}.set{top:1px}@media print{}p:not(.off){top:2px}',
  );
});

test('the texts of a widget do not change its style sheet', () => {
  const style = '.tone-x{color:red}.tone-y{color:blue}';
  const html = page('<i class="tone-x">class="tone-y" tone-y &lt;i class=&quot;tone-y&quot;></i>');
  expect(load(sealEmbed(html, { ...parts, style }, origin))('style').text()).toBe('.tone-x{color:red}');
});
