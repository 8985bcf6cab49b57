import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The fields of a record as its file has them, with its id; typed loosely, as any reader of the files would find them. */
export type Fields = Record<string, unknown> & { id: string };

const dates = ['date', 'end', 'since'];

/** A value as it is meant: line breaks of a file are spaces, and a year is a date and no number. */
const folded = (value: unknown, key = ''): unknown => {
  if (typeof value === 'number' && dates.includes(key)) return String(value);
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map((item) => folded(item));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, folded(inner, key)]));
  return value;
};

/** Reads all records of a folder of a content folder, with nothing but YAML: not by the reader of the site. */
export function ownReading(content: string, kind: string): Fields[] {
  return readdirSync(join(content, kind), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(yaml|mdx)$/.test(file))
    .map((file) => {
      const text = readFileSync(join(content, kind, file), 'utf8');
      const facts = file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text;
      const id = file.replace(/^.*\/|\.\w+$/g, '');
      return { ...(folded(parse(facts)) as object), id };
    });
}

/** The site's own words as their file has them. */
export const siteOf = (content: string): Record<string, unknown> =>
  parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as Record<string, unknown>;

/** A value as text; an absent one is the empty text. */
export const textOf = (value: unknown): string => (value === undefined ? '' : String(value));

/** The ids of the documents a list cites, each once, whether it names the place in them or not. */
export const citedIds = (value: unknown): string[] => [
  ...new Set(
    ((value as (string | { id: string })[] | undefined) ?? []).map((one) =>
      typeof one === 'string' ? one : one.id,
    ),
  ),
];

/** A list of texts; an absent one is empty. */
export const listOf = (value: unknown): string[] => (value as string[] | undefined) ?? [];
