import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problems.ts';
import { type Measured, measuredSchema } from '../schema/measured.ts';

const file = 'content/measured.json';

/** Reads what was measured of the widgets; nothing if there is no such file, and every problem if it is faulty. */
export function readMeasured(folder: string): { measured?: Measured; problems: Problem[] } {
  const path = join(folder, 'measured.json');
  if (!existsSync(path)) return { problems: [] };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const message = `This file is no JSON (${error instanceof Error ? error.message : String(error)}): write it with npm run bench, or take it away`;
    return { problems: [{ file, field: '', message }] };
  }
  const { success, data, error } = measuredSchema.safeParse(value);
  if (success) return { measured: data, problems: [] };
  return {
    problems: error.issues.map(({ path: field, message }) => ({ file, field: field.join('.'), message })),
  };
}
