import { readFileSync } from 'node:fs';

/** The two looks of the site: on a light and on a dark background. */
export const themes = ['light', 'dark'] as const;

/** A look of the site. */
export type Theme = (typeof themes)[number];

const sheet = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';

const values = new Map(
  [...sheet.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);

/** Returns the value of a design token in a theme, with references to other tokens resolved; throws for an unknown name. */
export function token(name: string, theme: Theme = 'light'): string {
  const value = values.get(name);
  if (value === undefined) throw new Error(`src/styles/tokens.css has no --${name}`);
  return value
    .replace(/^light-dark\((.*?),(.*)\)$/, theme === 'light' ? '$1' : '$2')
    .trim()
    .replace(/var\(--([\w-]+)\)/g, (_, reference: string) => token(reference, theme));
}
