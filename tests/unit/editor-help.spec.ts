import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { editorFiles, editorSchemas, jsonSchemaOf } from '../../src/cli/editor-schemas.ts';
import { readRecordFiles } from '../build/own-reading.ts';
import { kindNames, kinds } from '../../src/record/schema/kinds.ts';
import { root } from './record.ts';

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  allOf?: Node[];
  anyOf?: Node[];
}

/** Returns the paths of all fields of a schema that have no description. */
function undescribedFields(node: Node, path = ''): string[] {
  const ownFields = Object.entries(node.properties ?? {}).flatMap(([name, inner]) => [
    ...(inner.description ? [] : [`${path}${name}`]),
    ...undescribedFields(inner, `${path}${name}.`),
  ]);
  const inner = [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.items ? [node.items] : [])];
  return [...ownFields, ...inner.flatMap((one) => undescribedFields(one, path))];
}

test('editors describe every field of every kind of record', () => {
  expect(editorSchemas.length).toBe(kindNames.length + 6);
  for (const schema of editorSchemas)
    expect(undescribedFields(jsonSchemaOf(schema) as Node), schema.name).toEqual([]);
});

test('the editor schemas are up to date; "npm run schemas" writes them', () => {
  const files = editorFiles();
  for (const [file, text] of Object.entries(files))
    expect(readFileSync(join(root, file), 'utf8'), file).toBe(text);
  const existing = readdirSync(join(root, '.vscode/schemas')).map((name) => `.vscode/schemas/${name}`);
  expect(existing.sort()).toEqual(
    Object.keys(files)
      .filter((file) => file.includes('/schemas/'))
      .sort(),
  );
});

test('editors accept a valid record and report a misspelled field', () => {
  const ajv = new Ajv({ strict: false });
  for (const kind of kindNames.filter((name) => kinds[name].ending === '.yaml')) {
    const schema = editorSchemas.find(({ name }) => name === kinds[kind].template);
    const valid = ajv.compile(jsonSchemaOf(schema!));
    for (const { id, ...fields } of readRecordFiles(join(root, 'tests/fixtures/record'), kind)) {
      expect(valid(fields), `${kind}/${id}: ${ajv.errorsText(valid.errors)}`).toBe(true);
      expect(valid({ ...fields, sorces: [] }), `${kind}/${id}`).toBe(false);
    }
  }
  const site = ajv.compile(jsonSchemaOf(editorSchemas.find(({ name }) => name === 'site')!));
  const siteFields: unknown = parse(readFileSync(join(root, 'tests/fixtures/record/site.yaml'), 'utf8'));
  expect(site(siteFields), ajv.errorsText(site.errors)).toBe(true);
});
