import type { Records, Text } from '../records.ts';
import { idPattern } from '../schema/common.ts';
import { kindNames } from '../schema/kinds.ts';
import type { StyledKind } from '../schema/style.ts';

/** A text of the record in its own words, as readers see it. */
export interface ShownText {
  file: string;
  /** Its field, such as `rules[0].says`, or its line in a text. */
  field: string;
  /** Its kind and field without numbers, such as `guide.rules.says`; `events.text` for a text. */
  path: string;
  words: string;
  /** The line of its first word, for a text. */
  line?: number;
}

/** Fields, in every kind, that hold addresses, languages and places in documents, or that no file has. */
const unshownFields = new Set(['file', 'sources', 'quoteSource', 'confirmed', 'url', 'language']);

/** Fields with words that are not the record's own: names, titles of documents, laws, and what a correction quotes. */
const foreignFields: Partial<Record<StyledKind, readonly string[]>> = {
  events: ['others'],
  sources: ['title', 'publisher', 'citation'],
  articles: ['title', 'author', 'outlet', 'copy'],
  measures: ['name', 'agency', 'authority', 'citation'],
  people: ['name', 'nameNative', 'nameAsListed'],
  bodies: ['name', 'short', 'lists.list'],
  countries: ['name', 'code', 'steps.by'],
  glossary: ['also'],
  updates: ['was', 'now'],
  site: ['name', 'licence', 'repository'],
};

interface Place {
  file: string;
  field: string;
  path: string;
}

function textsIn(value: unknown, at: Place, foreign: ReadonlySet<string>): ShownText[] {
  // What has the form of an id is one, or names a choice: a sentence has more than one word.
  if (typeof value === 'string') return idPattern.test(value) ? [] : [{ ...at, words: value }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => textsIn(item, { ...at, field: `${at.field}[${index}]` }, foreign));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = `${at.path}.${name}`;
    return unshownFields.has(name) || foreign.has(path)
      ? []
      : textsIn(inner, { ...at, path, field: at.field ? `${at.field}.${name}` : name }, foreign);
  });
}

function fieldsOf(kind: StyledKind, file: string, record: object): ShownText[] {
  const foreign = new Set((foreignFields[kind] ?? []).map((field) => `${kind}.${field}`));
  return textsIn(record, { file, field: '', path: kind }, foreign);
}

/** Returns every text of the record that readers see in its own words: no ids, addresses, names or titles of documents. */
export function shownTexts(records: Records): ShownText[] {
  const texts = kindNames.flatMap((kind) =>
    records[kind].flatMap((record) => {
      const { text, ...fields }: { text?: Text; file: string } = record;
      const body = (text?.blocks ?? []).map(({ line, words }) => ({
        file: fields.file,
        field: `line ${line}`,
        path: `${kind}.text`,
        words,
        line,
      }));
      return [...fieldsOf(kind, fields.file, fields), ...body];
    }),
  );
  return [...texts, ...(records.site ? fieldsOf('site', 'content/site.yaml', records.site) : [])];
}
