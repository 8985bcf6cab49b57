import { z } from 'zod';
import { address, fullDay, partialDate } from './shapes/parts.ts';

/** The types of values in the files. */
export type FieldType =
  'text' | 'integer' | 'year' | 'boolean' | 'yesNo' | 'day' | 'partialDate' | 'url' | 'object' | 'map';

/** A JSON Schema, as far as the guide to the fields reads it. */
export interface SchemaNode {
  type?: string | string[];
  pattern?: string;
  const?: unknown;
  enum?: string[];
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
  additionalProperties?: SchemaNode | boolean;
  required?: string[];
  description?: string;
}

/** Returns the JSON Schema of a shape. */
export const schemaNode = (shape: z.ZodType): SchemaNode => z.toJSONSchema(shape) as SchemaNode;

const typesByPattern = new Map<string | undefined, FieldType>([
  [schemaNode(fullDay).pattern, 'day'],
  [schemaNode(partialDate).pattern, 'partialDate'],
  [schemaNode(address).pattern, 'url'],
]);

/** Returns the type of a field that is no list; throws if the guide to the fields has no word for it. `name` is that of the field. */
export function typeOf(node: SchemaNode, name: string): FieldType {
  const { type, pattern, properties, additionalProperties, const: literal } = node;
  if (type === 'string') return (pattern && typesByPattern.get(pattern)) || 'text';
  if (type === 'integer' || Number.isInteger(literal)) return 'integer';
  if (type === 'boolean') return 'boolean';
  if (type === 'object') return !properties && typeof additionalProperties === 'object' ? 'map' : 'object';
  throw new Error(
    `The field "${name}" has a type that the guide to the fields has no word for (${[type ?? 'a choice'].flat().join(' or ')}): in src/files/shapes/, make it a string, an integer, a boolean, an object or a list of one of them.`,
  );
}
