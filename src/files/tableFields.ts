import type { z } from 'zod';
import { columnTexts, columnTextsOf } from '../words/en/columns.ts';
import type { Field } from './fields.ts';
import { type FieldType, schemaNode, type SchemaNode, typeOf } from './fieldTypes.ts';
import type { Table } from './listTables.ts';
import { eventShape } from './shapes/event.ts';
import { itemShapes } from './shapes/record.ts';

/** The field that a column shows, for columns that do not have its name; a dot leads into a part. */
const fieldsShown: Record<string, string> = {
  track: 'track.id',
  track_name: 'track.name',
  people: 'people.id',
  people_names: 'people.name',
  bodies: 'bodies.id',
  bodies_names: 'bodies.name',
  countries: 'countries.id',
  measures: 'measures.id',
  measures_names: 'measures.name',
  sources: 'sources.id',
  sources_places: 'sources.at',
  sources_titles: 'sources.title',
  sources_urls: 'sources.url',
  binds: 'binds.id',
  binds_names: 'binds.name',
  confirmed_on: 'confirmed.on',
  confirmed_source: 'confirmed.source',
  confirmed_place: 'confirmed.at',
  instrument: 'comparison.kind',
  target: 'comparison.target',
  stops: 'comparison.stops',
  text_source: 'comparison.text',
  measure: 'measure.id',
  measure_name: 'measure.name',
  stage: 'id',
  topics: 'topics.id',
  topics_names: 'topics.name',
  body: 'body.id',
  body_name: 'body.name',
  listed_by: 'listing.measure.id',
  listed_since: 'listing.since',
  listed_entry: 'listing.entry',
  listed_today: 'listing.today',
  last_seen: 'listing.vanished.lastSeen',
  missing: 'listing.vanished.missing',
  lists: 'lists.list',
  lists_measures: 'lists.measure',
  lists_since: 'lists.since',
  lists_effects: 'lists.effect',
  country: 'country.id',
  country_name: 'country.name',
  code: 'country.code',
  alpha2: 'country.alpha2',
  alpha3: 'country.alpha3',
  outcome: 'outcome.what',
  outcome_on: 'outcome.on',
  outcome_sources: 'outcome.sources.id',
};

/** The same for columns of one table, by the name of the file. */
const fieldsShownIn: Record<string, Record<string, string>> = {
  countries: { kind: 'country.kind', url: 'country.url' },
};

/** The types of columns that show no field, but what follows from some. */
const typesOfOthers: Partial<Record<string, FieldType>> = {
  year: 'year',
  month: 'integer',
  day: 'integer',
  number: 'integer',
  stages: 'integer',
  primary_source: 'yesNo',
};

const camelCase = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Returns the shape of the rows of a table: those of stages and steps have the record they are a part of. */
function rowShape(name: string, { list }: Pick<Table, 'list'>): z.ZodObject {
  const { measures, countries } = itemShapes;
  if (list === 'events') return eventShape;
  if (name === 'measure_stages') return measures.shape.stages.element.extend({ measure: measures });
  if (name === 'countries') return countries.shape.steps.element.extend({ country: countries });
  return itemShapes[list];
}

/** Returns the field at a path and whether a cell has several values of it; undefined if there is none. */
function fieldAt(row: SchemaNode, path: string): { node: SchemaNode; isList: boolean } | undefined {
  let node = row;
  let isList = false;
  for (const name of path.split('.')) {
    const field = (node.items ?? node).properties?.[name];
    if (!field) return undefined;
    node = field;
    isList ||= field.items !== undefined;
  }
  return { node, isList };
}

/** Returns the type of a column from the field it shows; throws if that is no single value. */
function columnType(node: SchemaNode, column: string, file: string): FieldType {
  const type = typeOf(node.items ?? node, column);
  if (type === 'object' || type === 'map')
    throw new Error(
      `The column "${column}" of ${file} shows an object, which a cell cannot hold: name one of its fields in fieldsShown in src/files/tableFields.ts.`,
    );
  return type === 'boolean' ? 'yesNo' : type;
}

/** Returns what the columns of a table hold, in order; throws if a column shows no field of the rows, or has no description. `name` is that of the file. */
export function tableFields(name: string, table: Pick<Table, 'list' | 'columns'>): Field[] {
  const row = schemaNode(rowShape(name, table));
  const file = `${name}.csv`;
  return table.columns.map((column) => {
    const computed = typesOfOthers[column];
    const path = fieldsShownIn[name]?.[column] ?? fieldsShown[column] ?? camelCase(column);
    const shown = computed ? undefined : fieldAt(row, path);
    const type = computed ?? (shown && columnType(shown.node, column, file));
    if (!type)
      throw new Error(
        `The column "${column}" of ${file} shows no field of its rows (${path}): name the field in fieldsShown, or its type in typesOfOthers, in src/files/tableFields.ts.`,
      );
    const description = columnTextsOf[name]?.[column] ?? columnTexts[column] ?? shown?.node.description;
    if (!description)
      throw new Error(
        `The column "${column}" of ${file} has no description: add one to columnTextsOf in src/words/en/columns.ts.`,
      );
    const values = shown && (shown.node.items ?? shown.node).enum;
    return {
      name: column,
      type,
      isList: shown?.isList ?? false,
      isOptional: column !== 'id',
      ...(values ? { values } : {}),
      description,
    };
  });
}
