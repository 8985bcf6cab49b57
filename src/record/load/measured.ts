import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problems.ts';
import { readContentFile } from './contentFile.ts';
import { type Measured, measuredSchema } from '../schema/measured.ts';

const file = 'content/measured.json';

/** Reads what was measured of the widgets; nothing if there is no such file, and every problem if it is faulty. */
export function readMeasured(folder: string): { measured?: Measured; problems: Problem[] } {
  const path = join(folder, 'measured.json');
  // A link in its place is reported with the other files.
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return { problems: [] };
  const problems: Problem[] = [];
  const content = readContentFile(path, file, problems);
  if (content === undefined) return { problems };
  let value: unknown;
  try {
    value = JSON.parse(content);
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
