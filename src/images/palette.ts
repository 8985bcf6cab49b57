import { readFileSync } from 'node:fs';

const sheet = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';

const light = new Map(
  [...sheet.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']): [string, string] => [
    name,
    value.replace(/^light-dark\((.*?),.*\)$/, '$1').trim(),
  ]),
);

/** The value of a token of the style sheet on light ground, with what it refers to filled in; fails for a name the sheet does not have. */
export function token(name: string): string {
  const value = light.get(name);
  if (value === undefined) throw new Error(`src/styles/tokens.css has no --${name}`);
  return value.replace(/var\(--([\w-]+)\)/g, (_, other: string) => token(other));
}
