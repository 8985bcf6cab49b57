import { sha256 } from '../record/load/sha256.ts';
import type { Site } from '../record/model.ts';
import { isWebAddress, publisherOf } from '../site/desk.ts';
import { absolute, url } from '../site/urls.ts';
import { severalValues } from '../words/en/columns.ts';
import * as words from '../words/en/dataPackage.ts';
import { fileSlug } from '../words/fileSlug.ts';
import { fillText } from '../words/fill.ts';
import { dataVersion } from './dataVersion.ts';
import type { Field } from './fields.ts';
import type { FieldType } from './fieldTypes.ts';
import { json } from './head.ts';
import { licenseId } from './licenseId.ts';
import type { PublishedFile } from './publishedFile.ts';
import type { TableName } from './recordTables.ts';
import type { Table } from './listTables.ts';
import { tableFields } from './tableFields.ts';

/** How Table Schema writes the type of a column. A list, and a date that may lack its day, have none there. */
const columnTypes: Partial<Record<FieldType, object>> = {
  integer: { type: 'integer' },
  year: { type: 'year' },
  yesNo: { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] },
  day: { type: 'date' },
  partialDate: { type: 'string', constraints: { pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?` } },
  url: { type: 'string', format: 'uri' },
};

function schemaField({ name, type, isList, values, description }: Field): object {
  if (isList) return { name, type: 'string', description: fillText(severalValues, { description }) };
  const rule = columnTypes[type] ?? { type: 'string', ...(values ? { constraints: { enum: values } } : {}) };
  return {
    name,
    ...rule,
    ...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
    description,
  };
}

const tableSchema = (name: TableName, table: Table) => ({
  fields: tableFields(name, table).map(schemaField),
  ...(table.columns.includes('id') ? { primaryKey: 'id' } : {}),
  ...(name === 'measure_stages'
    ? { foreignKeys: [{ fields: 'measure', reference: { resource: 'measures', fields: 'id' } }] }
    : {}),
  missingValues: [''],
});

/** The size and the hash of a text as UTF-8. */
function checksum(text: string): { bytes: number; hash: string } {
  return { bytes: new TextEncoder().encode(text).length, hash: `sha256:${sha256(text)}` };
}

const tableResource = ([name, table]: [TableName, Table]) => ({
  name,
  path: `${name}.csv`,
  profile: 'tabular-data-resource',
  description: words.tableTexts[name],
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
  ...checksum(table.csv()),
  schema: tableSchema(name, table),
});

const jsonResource = ({ path, write }: PublishedFile) => {
  const name = path.replace(/\.json$/, '');
  return {
    name: `${name}-json`,
    path,
    profile: 'data-resource',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    ...checksum(write()),
    jsonSchema: `${name}.schema.json`,
  };
};

/** Who answers for the data: the publisher that `site.yaml` names, or the site while nobody is named. */
function contributor(site: Site): object {
  const publisher = publisherOf(site);
  if (!publisher) return { title: site.name, path: absolute(url()), role: 'publisher' };
  const { name, contact } = publisher;
  return { title: name, [isWebAddress(contact) ? 'path' : 'email']: contact, role: 'publisher' };
}

/** Returns the text of `datapackage.json`, a Frictionless Data Package (version 1, which all its validators read) of the tables and lists. */
export function dataPackage(
  site: Site,
  tables: readonly [TableName, Table][],
  lists: readonly PublishedFile[],
): string {
  const { name, description, reviewed, licence } = site;
  const license = licenseId(licence.url);
  return json({
    profile: 'data-package',
    // A name in another alphabet leaves nothing.
    name: fileSlug(name) || 'record',
    id: absolute(url('data/datapackage.json')),
    title: fillText(words.dataOf, { site: name }),
    description,
    homepage: absolute(url()),
    version: dataVersion(site),
    created: `${reviewed}T00:00:00Z`,
    licenses: [
      { ...(license === undefined ? {} : { name: license }), title: licence.name, path: licence.url },
    ],
    contributors: [contributor(site)],
    resources: [...tables.map(tableResource), ...lists.map(jsonResource)],
  });
}
