import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from '../problems.ts';
import type { Records } from '../records.ts';
import { type Kind, kindNames, kinds } from '../schema/kinds.ts';
import { splitFrontMatter } from './frontMatter.ts';

/** Whether a value of a template is an example that no real record has: a phrase, a sentence or an address. */
const isExample = (value: unknown): value is string =>
  typeof value === 'string' && /\s|:\/\//.test(value.trim());

/** The examples in the template of a kind, by field; empty without a template. */
function examplesOf(folder: string, kind: Kind): [field: string, example: string][] {
  const { template, ending } = kinds[kind];
  const file = join(folder, '_templates', `${template}${ending}`);
  if (!existsSync(file)) return [];
  const content = readFileSync(file, 'utf8');
  const facts: unknown = parse(ending === '.mdx' ? (splitFrontMatter(content)?.front ?? '') : content);
  return Object.entries(facts ?? {}).filter((entry): entry is [string, string] => isExample(entry[1]));
}

/** Reports fields that still hold the example of the template the record was made from. */
export function checkTemplates(folder: string, records: Pick<Records, Kind>, problems: Problem[]): void {
  for (const kind of kindNames) {
    const examples = examplesOf(folder, kind);
    for (const record of records[kind])
      for (const [field, example] of examples)
        if (record[field as keyof typeof record] === example)
          problems.push({
            file: record.file,
            field,
            value: example,
            message: 'is still the example of the template: write what is true of this record',
          });
  }
}
