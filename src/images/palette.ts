import { readFileSync } from 'node:fs';

const sheet = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';

const lightValues = new Map(
  [...sheet.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']): [string, string] => [
    name,
    value.replace(/^light-dark\((.*?),.*\)$/, '$1').trim(),
  ]),
);

/** Returns the light-mode value of a design token, with references to other tokens resolved; throws for an unknown name. */
export function token(name: string): string {
  const value = lightValues.get(name);
  if (value === undefined) throw new Error(`src/styles/tokens.css has no --${name}`);
  return value.replace(/var\(--([\w-]+)\)/g, (_, reference: string) => token(reference));
}
