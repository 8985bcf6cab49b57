import { readFileSync } from 'node:fs';
import type { Problem } from '../problems.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The number, from 1, of the first line that is not UTF-8, and its bytes decoded as Latin-1. */
function firstInvalidLine(bytes: Buffer): { line: number; value: string } {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    const lineBytes = bytes.subarray(start, end < 0 ? undefined : end);
    if (end < 0 || decodeUtf8(lineBytes) === undefined) return { line, value: lineBytes.toString('latin1') };
    start = end + 1;
  }
}

/** Reads a UTF-8 file; reports a problem and returns undefined if it cannot be read, is not UTF-8 or begins with a byte order mark. */
export function readContentFile(path: string, file: string, problems: Problem[]): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, field: '', message: `This file cannot be read: ${reason}` });
    return undefined;
  }
  const content = decodeUtf8(bytes);
  if (content === undefined) {
    const { line, value } = firstInvalidLine(bytes);
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
