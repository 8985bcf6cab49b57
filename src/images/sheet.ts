import { readFileSync } from 'node:fs';
/** Rounds a weight up to a multiple of 100; resvg supports no others. */
const toFontWeight = (weight: number): number => Math.ceil(weight / 100) * 100;
import { token } from './palette.ts';

/** A rule of the site's style sheets: a selector and those of its properties that are also SVG attributes. */
export interface PaintRule {
  selector: string;
  /** The number of classes and attributes in the selector, as its specificity. */
  weight: number;
  paint: [property: string, value: string][];
}

const files = [
  'styles/chart.css',
  'sections/home/home.css',
  'sections/timeline/timeline.css',
  'sections/in-force/in-force.css',
  'styles/steps.css',
  'sections/people/people.css',
  'sections/world/world.css',
];
const svgAttribute = /^(fill|stroke(-[a-z]+)?|font-(size|weight|family)|paint-order|text-anchor|opacity)$/;

/** Removes comments and at-rules, such as media queries, from a style sheet. */
function unconditionalRules(css: string): string {
  let result = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    // Rules in a layer always apply, so they are unwrapped.
    .replace(/@layer [^{};]*;/g, '')
    .replace(/@layer [^{};]*\{([\s\S]*)\}/, '$1');
  for (let start = result.indexOf('@'); start >= 0; start = result.indexOf('@')) {
    let end = result.indexOf('{', start) + 1;
    let depth = 1;
    for (; depth > 0 && end < result.length; end++)
      depth += result[end] === '{' ? 1 : result[end] === '}' ? -1 : 0;
    result = result.slice(0, start) + result.slice(end);
  }
  return result;
}

/** Expands the shorthand `font: 600 19px <family>` into separate properties. */
function longhand(property: string, value: string): [string, string][] {
  const font = property === 'font' && /^(\d+) ([\d.]+px)(?: \/ [\d.]+)? (.*)$/.exec(value);
  if (!font) return [[property, value]];
  const [, weight = '', size = '', family = ''] = font;
  return [
    ['font-weight', weight],
    ['font-size', size],
    ['font-family', family],
  ];
}

function paintOf(body: string): PaintRule['paint'] {
  return body
    .split(';')
    .map((line) => line.split(/:(.*)/s).map((part) => part.trim()))
    .flatMap(([property = '', value = '']) => longhand(property, value))
    .filter(([property]) => svgAttribute.test(property));
}

/** The rules that style charts, lowest specificity first, without rules for states such as hover and focus. */
export const paintRules: PaintRule[] = files
  .flatMap((file) => [
    ...unconditionalRules(readFileSync(`src/${file}`, 'utf8')).matchAll(/([^{}]+)\{([^{}]*)\}/g),
  ])
  .flatMap(([, selectors = '', body = '']) =>
    selectors
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => !selector.replace(/:not\(\[[^\]]*\]\)/g, '').includes(':'))
      .map((selector) => ({
        selector,
        weight: (selector.match(/[.[]/g) ?? []).length,
        paint: paintOf(body),
      })),
  )
  .filter(({ paint }) => paint.length > 0)
  .sort((a, b) => a.weight - b.weight);

/** Resolves the light color, font weight and tokens of a value; `tone` is the token of the track's color. */
export function resolveValue(value: string, tone: string | undefined): string {
  const [, light] = /^light-dark\(([^,]+),.*\)$/.exec(value) ?? [];
  if (light) return resolveValue(light, tone);
  if (/^\d{3}$/.test(value)) return String(toFontWeight(Number(value)));
  return value.replace(
    /var\(--([\w-]+)(?:,\s*([^()]*(?:\([^()]*\))?))?\)/g,
    (_, name: string, fallback?: string) => {
      if (name === 'tone') return tone ? token(tone) : fallback ? resolveValue(fallback, tone) : 'none';
      return token(name);
    },
  );
}
