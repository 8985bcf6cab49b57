import { readFileSync } from 'node:fs';
import { hundreds } from './fonts.ts';
import { token } from './palette.ts';

/** One rule of the site's style sheets: a selector and the properties it sets that SVG knows as attributes. */
export interface Rule {
  selector: string;
  /** How many classes and attributes it names: the more, the stronger. */
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
const asAttribute = /^(fill|stroke(-[a-z]+)?|font-(size|weight|family)|paint-order|text-anchor|opacity)$/;

/** Sheets without comments and without what holds only in some windows or on paper. */
function plain(css: string): string {
  let rest = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    // A layer holds always: only its walls are taken away.
    .replace(/@layer [^{};]*;/g, '')
    .replace(/@layer [^{};]*\{([\s\S]*)\}/, '$1');
  for (let at = rest.indexOf('@'); at >= 0; at = rest.indexOf('@')) {
    let [end, depth] = [rest.indexOf('{', at) + 1, 1];
    for (; depth > 0 && end < rest.length; end++) depth += rest[end] === '{' ? 1 : rest[end] === '}' ? -1 : 0;
    rest = rest.slice(0, at) + rest.slice(end);
  }
  return rest;
}

/** The short form `font: 600 19px <family>` taken apart. */
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

function paintOf(body: string): Rule['paint'] {
  return body
    .split(';')
    .map((line) => line.split(/:(.*)/s).map((part) => part.trim()))
    .flatMap(([property = '', value = '']) => longhand(property, value))
    .filter(([property]) => asAttribute.test(property));
}

/** The rules that paint charts, weakest first, for a drawing at rest: nothing is pointed at and nothing has the focus. */
export const rules: Rule[] = files
  .flatMap((file) => [...plain(readFileSync(`src/${file}`, 'utf8')).matchAll(/([^{}]+)\{([^{}]*)\}/g)])
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

/** A value with its tokens filled in; the lane's color and the surface behind are given. */
export function resolved(value: string, tone: string | undefined): string {
  const [, light] = /^light-dark\(([^,]+),.*\)$/.exec(value) ?? [];
  if (light) return resolved(light, tone);
  if (/^\d{3}$/.test(value)) return String(hundreds(Number(value)));
  return value.replace(
    /var\(--([\w-]+)(?:,\s*([^()]*(?:\([^()]*\))?))?\)/g,
    (_, name: string, other?: string) => {
      if (name === 'tone') return tone ? token(tone) : other ? resolved(other, tone) : 'none';
      return token(name);
    },
  );
}
