import { createHash } from 'node:crypto';
import { type CheerioAPI, load } from 'cheerio';
import { embedPolicy } from '../../site/embedPolicy.ts';
import frozenScripts from '../../site/frozenScripts.json' with { type: 'json' };

/** The placeholder for the site's address in frozen copies, so that the site can move without changing them. */
export const frozenBaseUrl = 'https://frozen.invalid/';

const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** The elements widgets are made of. Except for `link`, `script` and `style`, none of them can load or send anything. */
const allowedElements = setOf(`
  html head meta title link style script body
  main header footer section div p h1 h2 h3 h4 ul ol li dl dt dd details summary figure figcaption
  fieldset legend label input output button
  a b i code small span strong time
  svg defs g path line rect circle pattern text use
`);

/** The attributes these elements may have besides `data-…`, `aria-…` and those in `valueChecks`. None of them can hold code, styles or an address. */
const allowedAttributes = setOf(`
  charset checked class content datetime download for hidden http-equiv id lang name open rel role target
  title type value
  cx cy d focusable height overflow patternunits points r stroke-linecap stroke-width text-anchor
  transform viewbox width x x1 x2 y y1 y2
`);

/** The check for the value of each attribute that has an effect, by element and attribute. */
const valueChecks: Readonly<Record<string, (value: string) => boolean>> = {
  'a href': (value) => /^(https?:\/\/|#)/.test(value),
  'button type': (value) => value === 'button',
  'input type': (value) => value === 'radio',
  'link href': (value) => value.startsWith(frozenBaseUrl) || value === 'data:,',
  'link rel': (value) => ['canonical', 'alternate', 'icon'].includes(value),
  'meta name': (value) => ['viewport', 'robots', 'responsive-embedded-sizing'].includes(value),
  'path fill': isLocalFill,
  'rect fill': isLocalFill,
  'use href': (value) => value.startsWith('#'),
};

function isLocalFill(value: string): boolean {
  return /^([a-z]+|url\(#[\w-]+\))$/i.test(value);
}

/** The hash of a script or style as a Content-Security-Policy names it, without quotes. */
const cspHash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The text of the one element with this name; undefined if there is not exactly one, or if it is outside the head or has attributes. */
function soleText($: CheerioAPI, name: 'style' | 'script'): string | undefined {
  const [element, ...others] = $(name).toArray();
  if (!element || others.length > 0 || Object.keys(element.attribs).length > 0) return undefined;
  return $(element).parent().is('head') ? $(element).text() : undefined;
}

function* elementFaults($: CheerioAPI): Generator<string> {
  for (const element of $.root().find('*').toArray()) {
    if (!allowedElements.has(element.name)) yield `holds the element <${element.name}>`;
    for (const [name, value] of Object.entries(element.attribs)) {
      const isAllowed = valueChecks[`${element.name} ${name}`];
      if (isAllowed?.(value) === false) yield `holds <${element.name} ${name}="${value}">`;
      if (!isAllowed && !allowedAttributes.has(name.toLowerCase()) && !/^(data|aria)-[a-z-]+$/.test(name))
        yield `holds the attribute ${name} (on <${element.name}>)`;
    }
  }
}

function* headFaults($: CheerioAPI, scripts: readonly string[]): Generator<string> {
  const [style, script] = [soleText($, 'style'), soleText($, 'script')];
  if (style === undefined) yield 'does not hold exactly one <style>, in its head and without attributes';
  else if (/@import|url\(|image-set|\\/i.test(style))
    yield 'holds a style sheet that loads files or has escapes';
  if (script === undefined) yield 'does not hold exactly one <script>, in its head and without attributes';
  else if (!scripts.includes(cspHash(script)))
    yield `holds a script that is not listed in src/site/frozenScripts.json (${cspHash(script)})`;

  const [charset, policy] = $('head').children().toArray();
  if (charset?.attribs['charset'] !== 'utf-8') yield 'does not begin its head with <meta charset="utf-8">';
  const expectedPolicy = embedPolicy({
    style: [`'${cspHash(style ?? '')}'`],
    script: [`'${cspHash(script ?? '')}'`],
    loads: false,
  });
  const hasPolicy =
    policy?.attribs['http-equiv'] === 'content-security-policy' &&
    policy.attribs['content'] === expectedPolicy;
  if (!hasPolicy || $('[http-equiv]').length !== 1)
    yield `does not hold, right after the charset and nowhere else, the policy "${expectedPolicy}"`;
}

/** The hash of the script in a widget's HTML, as a Content-Security-Policy names it, without quotes. */
export const scriptHash = (html: string): string => cspHash(load(html)('script').text());

/** How the HTML of a frozen copy differs from what the site writes; each fault once, worded as the end of a sentence. `scripts` are the hashes of all scripts that widgets of this site have ever had. */
export function frozenHtmlFaults(html: string, scripts: readonly string[] = frozenScripts): string[] {
  if (!/^<!doctype html><html/i.test(html)) return ['does not begin with <!DOCTYPE html><html>'];
  const $ = load(html);
  return [...new Set([...elementFaults($), ...headFaults($, scripts)])];
}
