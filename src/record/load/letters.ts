import type { Problem } from '../problems.ts';
import { fallbackFace, openFont } from '../../fonts/pictureFonts.ts';
import type { Kind } from '../schema/kinds.ts';

/** The fields that are drawn in social cards and charts, which have only a few fonts; a dot leads into a list or an object. */
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
  site: [
    'name',
    'subject',
    'description',
    'answer.text',
    'figure.lens.title',
    'licence.name',
    'stepKinds.name',
  ],
};

/** The texts at a path of field names, each with the full path of its field in the record. */
function textsAt(value: unknown, path: readonly string[], place = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field: place, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsAt(item, path, `${place}[${index}]`));
  const [name = '', ...rest] = path;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  return textsAt((value as Record<string, unknown>)[name], rest, place ? `${place}.${name}` : name);
}

const isDrawable = (character: string) =>
  // Only the fallback is checked, because it stands in for all other faces.
  openFont(fallbackFace).hasGlyphForCodePoint(character.codePointAt(0) ?? 0);

/** Returns the first character of a text for which the picture fonts have no glyph, or undefined. */
export const missingGlyph = (text: string): string | undefined =>
  [...text.replace(/[\x20-\x7e]+/g, '')].find((one) => !isDrawable(one));

/** Reports characters in drawn fields of a record for which the picture fonts have no glyph. */
export function checkGlyphs(file: string, kind: Kind | 'site', record: object, problems: Problem[]): void {
  for (const path of drawnFields[kind] ?? [])
    for (const { field, text } of textsAt(record, path.split('.'))) {
      const character = missingGlyph(text);
      if (character === undefined) continue;
      const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      problems.push({
        file,
        field,
        value: text,
        message: `holds "${character}" (U+${code}), which the fonts of the social cards and charts lack: they have Latin, Greek and Cyrillic letters`,
      });
    }
}
