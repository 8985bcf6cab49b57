import { readFileSync } from 'node:fs';
import type { Problem } from '../problems.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line that is not UTF-8, counted from one, with every byte as a letter. */
function faultyLine(bytes: Buffer): { line: number; value: string } {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end < 0 ? undefined : end);
    if (end < 0 || decoded(part) === undefined) return { line, value: part.toString('latin1') };
    start = end + 1;
  }
}

/** Reads a file as UTF-8; undefined, with a problem, if it is something else or cannot be read. */
export function readContentFile(path: string, file: string, problems: Problem[]): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, field: '', message: `This file cannot be read: ${reason}` });
    return undefined;
  }
  const content = decoded(bytes);
  if (content === undefined) {
    const { line, value } = faultyLine(bytes);
    problems.push({
      file,
      field: `line ${line}`,
      value,
      message: 'is not UTF-8: save the file in that encoding',
    });
    return undefined;
  }
  if (content.startsWith('\uFEFF')) {
    const message = 'This file begins with a byte order mark: save it as UTF-8 without one ("without BOM")';
    problems.push({ file, field: '', message });
    return undefined;
  }
  return content;
}
