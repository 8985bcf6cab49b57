import type { z } from 'zod';
import { type FieldType, schemaNode, type SchemaNode, typeOf } from './fieldTypes.ts';

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

/** Returns the fields of a node and of what is in it, with their paths. */
function fieldsOf(node: SchemaNode, path: string): Field[] {
  const { properties = {}, required = [], additionalProperties } = node;
  const own = Object.entries(properties).flatMap(([name, field]) =>
    fieldAndParts(`${path}${name}`, field, !required.includes(name)),
  );
  // A map has fields of any name.
  const ofMap = typeof additionalProperties === 'object' ? partsOf(additionalProperties, `${path}*`) : [];
  return [...own, ...ofMap];
}

const partsOf = (node: SchemaNode, path: string): Field[] =>
  node.items ? fieldsOf(node.items, `${path}[].`) : fieldsOf(node, `${path}.`);

function fieldAndParts(name: string, node: SchemaNode, isOptional: boolean): Field[] {
  const { items, description } = node;
  if (!description) throw new Error(`The field "${name}" of a JSON file has no description.`);
  const values = (items ?? node).enum;
  const field: Field = {
    name,
    type: typeOf(items ?? node, name),
    isList: items !== undefined,
    isOptional,
    ...(values ? { values } : {}),
    description,
  };
  return [field, ...partsOf(node, name)];
}

/** Returns the fields of a JSON file, those of its parts below them. Throws if a field has no description or a type that is not known. */
export const jsonFields = (shape: z.ZodType): Field[] => fieldsOf(schemaNode(shape), '');
