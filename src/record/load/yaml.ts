import { isScalar, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { nearest, type Problem } from '../problems.ts';
import { cutTexts, yamlFaults } from './yamlErrors.ts';

/** Parses YAML into plain values; reports what cannot be read, with its line, and returns undefined. `offset` is the number of lines above the YAML in the file. */
export function parseYaml(file: string, content: string, offset: number, problems: Problem[]): unknown {
  const document = parseDocument(content, { prettyErrors: true, uniqueKeys: true });
  // Warnings count as errors: one about an unknown tag, for example, means that something the author wrote is dropped.
  const errors = [...document.errors, ...document.warnings];
  const before = problems.length;
  const lineOf = (at: number | undefined) => `line ${content.slice(0, at).split('\n').length + offset}`;
  const faults = errors.length > 0 ? yamlFaults(errors, content) : cutTexts(document.contents, content);
  for (const { at, ...fault } of faults) problems.push({ file, field: lineOf(at), ...fault });
  if (errors.length > 0) return undefined;
  const report = (at: number | undefined, value: string, message: string, hint: string): void => {
    problems.push({ file, field: lineOf(at), value, message, hint });
  };
  visit(document, {
    Alias: (_, { source, range }) =>
      report(
        range?.[0],
        `*${source}`,
        'stands for another value, which a record writes out',
        'Put a text that begins with * into quotes.',
      ),
    // Every JavaScript object has a property of this name, so a key of the file would be lost.
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '__proto__')
        report(key.range?.[0], '__proto__', 'is no name a field or an id can have', 'Take it out.');
    },
    Scalar: (_, { value, source, range }) => {
      if (typeof value === 'number' && source !== undefined && source !== String(value))
        report(
          range?.[0],
          source,
          `would be read as the number ${value}`,
          'Write the number that way, or put it into quotes if it is text.',
        );
    },
  });
  return problems.length > before ? undefined : document.toJS();
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

function displayValue(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The field names a schema accepts at a path; empty if it has no strict object there. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: unknown = schema;
  for (const key of [...path, undefined]) {
    for (let unwrapped = true; unwrapped;) {
      const definition = (node as { def?: Record<string, unknown> } | undefined)?.def;
      const options = (definition?.options ?? []) as { def?: { shape?: object } }[];
      const inner =
        definition?.innerType ?? definition?.in ?? options.find((option) => option.def?.shape !== undefined);
      unwrapped = inner !== undefined;
      if (unwrapped) node = inner;
    }
    const definition = (node as { def?: { shape?: Record<string, unknown>; element?: unknown } } | undefined)
      ?.def;
    if (key === undefined) return Object.keys(definition?.shape ?? {});
    node = typeof key === 'number' ? definition?.element : definition?.shape?.[String(key)];
  }
  return [];
}

/** Plain words for the types zod expects. */
const typeNames: Record<string, string> = {
  array: 'a list',
  string: 'text',
  object: 'a set of fields',
  record: 'a set of fields',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** For a union, the issues of the variant whose type the value has, or the union issue itself if there is none; any other issue as it is. */
function expandUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const variant = issue.errors.find((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code !== 'invalid_type'),
  );
  return variant
    ? variant.flatMap((inner) => expandUnion({ ...inner, path: [...issue.path, ...inner.path] }))
    : [issue];
}

function issueProblems(file: string, schema: z.ZodType, data: unknown, issue: z.core.$ZodIssue): Problem[] {
  const field = formatPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return {
        file,
        field: field ? `${field}.${key}` : key,
        message: 'is not a known field',
        hint: near ? `Did you mean "${near}"?` : `The fields are ${known.join(', ')}.`,
      };
    });
  }
  const value = valueAt(data, issue.path);
  if (value === undefined || value === null) {
    return [{ file, field, message: issue.code === 'custom' ? issue.message : 'is missing' }];
  }
  if (issue.code === 'invalid_key')
    return [
      { file, field, value: String(issue.path.at(-1)), message: issue.issues[0]?.message ?? issue.message },
    ];
  const displayed = displayValue(value);
  let message = issue.message;
  if (issue.code === 'invalid_type') message = `should be ${typeNames[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value')
    message = issue.message.startsWith('must')
      ? issue.message
      : `must be one of ${issue.values.map(String).join(', ')}`;
  return [{ file, field, message, ...(displayed === undefined ? {} : { value: displayed }) }];
}

/** Validates data against a schema; returns the record, or reports every fault with its field and value and returns undefined. */
export function checkSchema<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  data: unknown,
  problems: Problem[],
): z.infer<Schema> | undefined {
  const result = schema.safeParse(data ?? {});
  if (result.success) return result.data;
  for (const issue of result.error.issues.flatMap(expandUnion))
    problems.push(...issueProblems(file, schema, data ?? {}, issue));
  return undefined;
}
