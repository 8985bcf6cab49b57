import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import type { Problem } from '../problems.ts';
import { fontSource, letterBlocks, scripts } from '../../fonts/pictureFonts.ts';
import type { Kind } from '../schema/kinds.ts';

/** The fields whose text stands in social cards and charts, which are drawn with a few fonts; a dot leads into a list or a group. */
const drawnFields: Partial<Record<Kind | 'site', readonly string[]>> = {
  events: ['headline', 'label'],
  measures: ['name', 'label', 'stages.what'],
  groups: ['name'],
  people: ['name', 'role', 'unit'],
  bodies: ['name'],
  countries: ['name'],
  tracks: ['name', 'what'],
  timelines: ['title', 'what'],
  explainers: ['title'],
  site: ['name', 'description', 'answer.text', 'figure.lens.title', 'licence.name'],
};

/** The texts at a path of fields, each with its place in the record. */
function textsAt(value: unknown, path: readonly string[], place = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field: place, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsAt(item, path, `${place}[${index}]`));
  const [name = '', ...rest] = path;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  return textsAt((value as Record<string, unknown>)[name], rest, place ? `${place}.${name}` : name);
}

// Only the serif is asked: every face falls back to it.
let fonts: ReturnType<typeof create>[] | undefined;
const drawable = new Map<string, boolean>();

function isDrawable(letter: string): boolean {
  const known = drawable.get(letter);
  if (known !== undefined) return known;
  fonts ??= scripts['STIX Two Text'].map((script) =>
    create(readFileSync(fontSource('STIX Two Text', script))),
  );
  const point = letter.codePointAt(0) ?? 0;
  const found =
    letterBlocks.some(([first, last]) => point >= first && point <= last) &&
    fonts.some((font) => !font.isCollection && font.hasGlyphForCodePoint(point));
  drawable.set(letter, found);
  return found;
}

/** Reports letters of a record that no font of the pictures has, in fields that are drawn. */
export function checkLetters(file: string, kind: Kind | 'site', record: object, problems: Problem[]): void {
  for (const path of drawnFields[kind] ?? [])
    for (const { field, text } of textsAt(record, path.split('.'))) {
      const letter = [...text.replace(/[\x20-\x7e]+/g, '')].find((sign) => !isDrawable(sign));
      if (letter === undefined) continue;
      const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      problems.push({
        file,
        field,
        value: text,
        message: `holds "${letter}" (U+${code}), which the fonts of the social cards and charts lack: they have Latin, Greek and Cyrillic letters`,
      });
    }
}
