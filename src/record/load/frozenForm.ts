import { createHash } from 'node:crypto';
import { type CheerioAPI, load } from 'cheerio';
import { frozenRoot } from '../frozen.ts';
import { embedPolicy } from '../../site/embedPolicy.ts';
import frozenScripts from '../../site/frozenScripts.json' with { type: 'json' };

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The elements widgets are made of: none of them can load or send anything except `link`, `script` and `style`. */
const elements = list(`
  html head meta title link style script body
  main header footer section div p h1 h2 h3 h4 ul ol li dl dt dd details summary figure figcaption
  fieldset legend label input output
  a b i code small span strong time
  svg defs g path line rect circle pattern text use
`);

/** The attributes of these elements besides `data-…`, `aria-…` and those with `values`: none of them holds code, style or an address. */
const attributes = list(`
  charset checked class content datetime download for hidden http-equiv id lang name open rel role target
  title type value
  cx cy d focusable height overflow patternunits points r stroke-linecap stroke-width text-anchor
  transform viewbox width x x1 x2 y y1 y2
`);

/** Which values the attributes with an effect may have, by element and attribute. */
const values: Readonly<Record<string, (value: string) => boolean>> = {
  'a href': (value) => /^(https?:\/\/|#)/.test(value),
  'input type': (value) => value === 'radio',
  'link href': (value) => value.startsWith(frozenRoot) || value === 'data:,',
  'link rel': (value) => ['canonical', 'alternate', 'icon'].includes(value),
  'meta name': (value) => ['viewport', 'robots', 'responsive-embedded-sizing'].includes(value),
  'path fill': isLocalFill,
  'rect fill': isLocalFill,
  'use href': (value) => value.startsWith('#'),
};

function isLocalFill(value: string): boolean {
  return /^([a-z]+|url\(#[\w-]+\))$/i.test(value);
}

const hashSource = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The text of the only element of a name, which must stand in the head without attributes. */
function onlyText($: CheerioAPI, name: 'style' | 'script'): string | undefined {
  const [element, ...others] = $(name).toArray();
  if (!element || others.length > 0 || Object.keys(element.attribs).length > 0) return undefined;
  return $(element).parent().is('head') ? $(element).text() : undefined;
}

function* elementFaults($: CheerioAPI): Generator<string> {
  for (const element of $.root().find('*').toArray()) {
    if (!elements.has(element.name)) yield `holds the element <${element.name}>`;
    for (const [name, value] of Object.entries(element.attribs)) {
      const isAllowed = values[`${element.name} ${name}`];
      if (isAllowed?.(value) === false) yield `holds <${element.name} ${name}="${value}">`;
      if (!isAllowed && !attributes.has(name.toLowerCase()) && !/^(data|aria)-[a-z-]+$/.test(name))
        yield `holds the attribute ${name} (on <${element.name}>)`;
    }
  }
}

function* headFaults($: CheerioAPI, scripts: readonly string[]): Generator<string> {
  const [style, script] = [onlyText($, 'style'), onlyText($, 'script')];
  if (style === undefined) yield 'does not hold exactly one <style>, in its head and without attributes';
  else if (/@import|url\(|image-set|\\/i.test(style))
    yield 'holds a style sheet that loads files or has escapes';
  if (script === undefined) yield 'does not hold exactly one <script>, in its head and without attributes';
  else if (!scripts.includes(hashSource(script)))
    yield `holds a script that is not listed in src/site/frozenScripts.json (${hashSource(script)})`;

  const [charset, policy] = $('head').children().toArray();
  if (charset?.attribs['charset'] !== 'utf-8') yield 'does not begin its head with <meta charset="utf-8">';
  const right = embedPolicy({
    style: [`'${hashSource(style ?? '')}'`],
    script: [`'${hashSource(script ?? '')}'`],
    loads: false,
  });
  const sealed =
    policy?.attribs['http-equiv'] === 'content-security-policy' && policy.attribs['content'] === right;
  if (!sealed || $('[http-equiv]').length !== 1)
    yield `does not hold, right after the charset and nowhere else, the policy "${right}"`;
}

/** The hash of the script in a widget's HTML, as a policy names it. */
export const scriptHash = (html: string): string => hashSource(load(html)('script').text());

/** How the HTML of a frozen copy differs from what the site writes: each fault as the end of a sentence, once. `scripts` are the hashes of the scripts that widgets of this site have had. */
export function frozenFormFaults(html: string, scripts: readonly string[] = frozenScripts): string[] {
  if (!/^<!doctype html><html/i.test(html)) return ['does not begin with <!DOCTYPE html><html>'];
  const $ = load(html);
  return [...new Set([...elementFaults($), ...headFaults($, scripts)])];
}
