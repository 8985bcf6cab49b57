import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { jsonFields } from '../../src/files/fields.ts';
import { tablesAndLists } from '../../src/files/packageFiles.ts';
import { tableFields } from '../../src/files/tableFields.ts';
import { loadFixture } from './record.ts';

/** Returns the columns of a table of the invented record, each with its type, `[]` after that of a list. */
function typesIn(name: string): Record<string, string> {
  const [, table] = tablesAndLists(loadFixture()).tables.find(([one]) => one === name) ?? [];
  if (!table) throw new Error(`there is no table ${name}`);
  return Object.fromEntries(
    tableFields(name, table).map((field) => [field.name, `${field.type}${field.isList ? '[]' : ''}`]),
  );
}

test('a column has the type of the field it shows', () => {
  expect(typesIn('sources')).toMatchObject({
    id: 'text',
    date: 'partialDate',
    year: 'year',
    month: 'integer',
    pages: 'integer',
    url: 'url',
    events: 'text[]',
  });
  expect(typesIn('people')).toMatchObject({
    listed_by: 'text',
    listed_since: 'partialDate',
    listed_entry: 'integer',
    sources: 'text[]',
    sources_urls: 'url[]',
  });
  expect(typesIn('measure_stages')).toMatchObject({
    measure: 'text',
    number: 'integer',
    from: 'day',
    binding: 'yesNo',
    binds_names: 'text[]',
    confirmed_on: 'day',
  });
  expect(typesIn('events')).toMatchObject({ disputed: 'text[]', primary_source: 'yesNo', changed: 'day' });
  expect(typesIn('countries')).toMatchObject({ main: 'yesNo', alpha3: 'text', url: 'url' });
});

test('a column of a few values names them, also where it shows the field of a part', () => {
  const valuesOf = (name: string, list: 'people' | 'countries', column: string) =>
    tableFields(name, { list, columns: [column] })[0]?.values;
  expect(valuesOf('people', 'people', 'standing')).toContain('not-listed');
  expect(valuesOf('countries', 'countries', 'kind')).toEqual(['country', 'union']);
  expect(valuesOf('people', 'people', 'name')).toBeUndefined();
});

test('the language of a title or name is the last column of each table that has one', () => {
  for (const name of ['sources', 'articles', 'people', 'bodies'])
    expect(Object.keys(typesIn(name)).at(-1), name).toBe('language');
});

test('a column that shows no field, or an object, is an error that says what to do', () => {
  const fieldsOf = (column: string) => () => tableFields('people', { list: 'people', columns: [column] });
  expect(fieldsOf('shoe_size')).toThrow(
    'The column "shoe_size" of people.csv shows no field of its rows (shoeSize): name the field in fieldsShown, or its type in typesOfOthers, in src/files/tableFields.ts.',
  );
  expect(fieldsOf('listing')).toThrow(
    'The column "listing" of people.csv shows an object, which a cell cannot hold: name one of its fields in fieldsShown in src/files/tableFields.ts.',
  );
});

test('a field of a JSON file with a type that the guide has no word for is an error', () => {
  const shape = z.strictObject({ size: z.union([z.string(), z.boolean()]).describe('How large it is.') });
  expect(() => jsonFields(shape)).toThrow(
    'The field "size" has a type that the guide to the fields has no word for (string or boolean)',
  );
});
