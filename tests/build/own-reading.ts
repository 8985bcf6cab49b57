import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The fields of a record as they are in its file, plus its id; loosely typed, because nothing validates them. */
export type Fields = Record<string, unknown> & { id: string };

const dates = ['date', 'end', 'since'];

/** Collapses whitespace in strings, and turns years in date fields into strings. */
const normalize = (value: unknown, key = ''): unknown => {
  if (typeof value === 'number' && dates.includes(key)) return String(value);
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map((item) => normalize(item));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalize(inner, key)]));
  return value;
};

/** Reads all records of a kind, none if it has no folder, from a content folder with only a YAML parser, independent of the site's own reader. */
export function readRecordFiles(content: string, kind: string): Fields[] {
  if (!existsSync(join(content, kind))) return [];
  return readdirSync(join(content, kind), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(yaml|mdx)$/.test(file))
    .map((file) => {
      const text = readFileSync(join(content, kind, file), 'utf8');
      const facts = file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text;
      const id = file.replace(/^.*\/|\.\w+$/g, '');
      return { ...(normalize(parse(facts)) as object), id };
    });
}

/** Returns the parsed content of `site.yaml`. */
export const readSiteYaml = (content: string): Record<string, unknown> =>
  parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as Record<string, unknown>;

/** Returns a value as a string; undefined becomes the empty string. */
export const textOf = (value: unknown): string => (value === undefined ? '' : String(value));

/** Returns the unique source ids in a list of citations, with or without a place in the source. */
export const citedIds = (value: unknown): string[] => [
  ...new Set(
    ((value as (string | { id: string })[] | undefined) ?? []).map((one) =>
      typeof one === 'string' ? one : one.id,
    ),
  ),
];

/** Returns a list of strings; undefined becomes the empty list. */
export const listOf = (value: unknown): string[] => (value as string[] | undefined) ?? [];
