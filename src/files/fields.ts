import { z } from 'zod';
import { columnTexts, columnTextsOf } from '../words/en/columns.ts';
import { eventShape } from './shapes/event.ts';
import { meaningOf } from './shapes/parts.ts';
import { itemShapes } from './shapes/record.ts';
import type { Table } from './listTables.ts';

/** The types of values in the files. */
export type FieldType =
  'text' | 'integer' | 'year' | 'boolean' | 'yesNo' | 'day' | 'partialDate' | 'url' | 'object' | 'map';

/** One column of a table or one field of a JSON file, as people read it. */
export interface Field {
  /** The name of a column, or the path of a field: `sources[].title`. */
  name: string;
  type: FieldType;
  /** Whether it holds several values. */
  isList: boolean;
  /** Whether it may be missing or empty. */
  isOptional: boolean;
  /** The values it may have; absent if it may have any. */
  values?: readonly string[] | undefined;
  description: string;
}

const typesByColumn: Partial<Record<FieldType, readonly string[]>> = {
  integer: ['month', 'day', 'number', 'stages', 'pages', 'listed_entry'],
  year: ['year'],
  yesNo: ['primary_source', 'binding', 'widens', 'main', 'group', 'whole', 'paywalled'],
  day: ['issued', 'from', 'to', 'confirmed_on', 'changed', 'published', 'outcome_on'],
  partialDate: ['date', 'end', 'listed_since', 'last_seen', 'missing'],
  url: ['url', 'page', 'copy'],
};

const listColumns = new Set([
  ...['disputed', 'people', 'people_names', 'bodies', 'bodies_names', 'others', 'countries', 'exceptions'],
  ...['measures', 'measures_names', 'sources', 'sources_places', 'sources_titles', 'sources_urls'],
  ...['binds', 'binds_names', 'events', 'explainers', 'topics', 'topics_names', 'outcome_sources'],
  ...['lists', 'lists_measures', 'lists_since', 'lists_effects'],
]);

const camelCase = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Returns the shapes in which a column of a table may be a field: a row of stages or steps is a part of an item. */
function shapesOf(name: string, { list }: Pick<Table, 'list'>): z.ZodObject[] {
  if (list === 'events') return [eventShape];
  if (name === 'measure_stages') return [itemShapes.measures.shape.stages.element];
  if (name === 'countries') return [itemShapes.countries.shape.steps.element, itemShapes.countries];
  return [itemShapes[list]];
}

/** Returns what the columns of a table hold, in order; throws if a column has no description. `name` is that of the file. */
export function tableFields(name: string, table: Pick<Table, 'list' | 'columns'>): Field[] {
  const shapes = shapesOf(name, table);
  return table.columns.map((column) => {
    const field = shapes.map(({ shape }) => shape[camelCase(column)]).find((found) => found !== undefined);
    const description =
      columnTextsOf[name]?.[column] ?? columnTexts[column] ?? (field && meaningOf(field as z.ZodType));
    if (!description)
      throw new Error(
        `The column "${column}" of ${name}.csv has no description: add one to columnTextsOf in src/words/en/columns.ts.`,
      );
    const [type = 'text'] = Object.entries(typesByColumn).flatMap(([candidate, columns]) =>
      columns.includes(column) ? [candidate as FieldType] : [],
    );
    const values = field && (z.toJSONSchema(field as z.ZodType) as Node).enum;
    return {
      name: column,
      type,
      isList: listColumns.has(column),
      isOptional: column !== 'id',
      ...(type === 'text' && values ? { values } : {}),
      description,
    };
  });
}

/** A JSON Schema, as far as this file reads it. */
interface Node {
  type?: string;
  pattern?: string;
  const?: unknown;
  enum?: string[];
  items?: Node;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  required?: string[];
  description?: string;
}

const typesByPattern: Partial<Record<string, FieldType>> = Object.fromEntries(
  (
    [
      ['day', /^\d{4}-\d{2}-\d{2}$/],
      ['partialDate', /^\d{4}(-\d{2}(-\d{2})?)?$/],
      ['url', /^https?:\/\/\S+$/],
    ] as const
  ).map(([type, pattern]) => [pattern.source, type]),
);

function typeOf({ type, pattern = '', additionalProperties, properties, const: literal }: Node): FieldType {
  if (type === 'integer' || type === 'number' || typeof literal === 'number') return 'integer';
  if (type === 'boolean') return 'boolean';
  if (type === 'object') return !properties && typeof additionalProperties === 'object' ? 'map' : 'object';
  return typesByPattern[pattern] ?? 'text';
}

/** Returns the fields of a node and of what is in it, with their paths. */
function fieldsOf(node: Node, path: string): Field[] {
  const { properties = {}, required = [], additionalProperties } = node;
  const own = Object.entries(properties).flatMap(([name, field]) =>
    fieldAndParts(`${path}${name}`, field, !required.includes(name)),
  );
  // A map has fields of any name.
  const ofMap = typeof additionalProperties === 'object' ? partsOf(additionalProperties, `${path}*`) : [];
  return [...own, ...ofMap];
}

const partsOf = (node: Node, path: string): Field[] =>
  node.items ? fieldsOf(node.items, `${path}[].`) : fieldsOf(node, `${path}.`);

function fieldAndParts(name: string, node: Node, isOptional: boolean): Field[] {
  const { items, description } = node;
  if (!description) throw new Error(`The field "${name}" of a JSON file has no description.`);
  const values = (items ?? node).enum;
  const field: Field = {
    name,
    type: typeOf(items ?? node),
    isList: items !== undefined,
    isOptional,
    ...(values ? { values } : {}),
    description,
  };
  return [field, ...partsOf(node, name)];
}

/** Returns the fields of a JSON file, those of its parts below them. Throws if a field has no description. */
export const jsonFields = (schema: z.ZodType): Field[] => fieldsOf(z.toJSONSchema(schema) as Node, '');
