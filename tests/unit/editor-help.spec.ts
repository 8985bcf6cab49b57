import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { editorFiles, editorSchemas, jsonSchemaOf } from '../../src/cli/editor-schemas.ts';
import { ownReading } from '../build/own-reading.ts';
import { kindNames, kinds } from '../../src/record/schema/kinds.ts';
import { root } from './record.ts';

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  allOf?: Node[];
  anyOf?: Node[];
}

/** The paths of all fields below a schema that nothing is said of. */
function unsaid(node: Node, path = ''): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([name, inner]) => [
    ...(inner.description ? [] : [`${path}${name}`]),
    ...unsaid(inner, `${path}${name}.`),
  ]);
  const inner = [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.items ? [node.items] : [])];
  return [...own, ...inner.flatMap((one) => unsaid(one, path))];
}

test('an editor says of every field of every kind of record what belongs there', () => {
  expect(editorSchemas.length).toBe(kindNames.length + 4);
  for (const schema of editorSchemas) expect(unsaid(jsonSchemaOf(schema) as Node), schema.name).toEqual([]);
});

test('the help of editors is that of today; "npm run schemas" writes it anew', () => {
  const files = editorFiles();
  for (const [file, text] of Object.entries(files))
    expect(readFileSync(join(root, file), 'utf8'), file).toBe(text);
  const there = readdirSync(join(root, '.vscode/schemas')).map((name) => `.vscode/schemas/${name}`);
  expect(there.sort()).toEqual(
    Object.keys(files)
      .filter((file) => file.includes('/schemas/'))
      .sort(),
  );
});

test('an editor finds no fault with a sound record, and finds a misspelled field', () => {
  const ajv = new Ajv({ strict: false });
  for (const kind of kindNames.filter((name) => kinds[name].ending === '.yaml')) {
    const schema = editorSchemas.find(({ name }) => name === kinds[kind].template);
    const valid = ajv.compile(jsonSchemaOf(schema!));
    for (const { id, ...fields } of ownReading(join(root, 'tests/fixtures/record'), kind)) {
      expect(valid(fields), `${kind}/${id}: ${ajv.errorsText(valid.errors)}`).toBe(true);
      expect(valid({ ...fields, sorces: [] }), `${kind}/${id}`).toBe(false);
    }
  }
  const site = ajv.compile(jsonSchemaOf(editorSchemas.find(({ name }) => name === 'site')!));
  const words: unknown = parse(readFileSync(join(root, 'tests/fixtures/record/site.yaml'), 'utf8'));
  expect(site(words), ajv.errorsText(site.errors)).toBe(true);
});
