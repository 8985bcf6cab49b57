import { createHash } from 'node:crypto';
import type { FrozenCopy } from '../frozen.ts';
import type { Problem } from '../problems.ts';
import { frozenFormFaults } from './frozenForm.ts';

/** The file with the hash of every frozen copy, from the content folder; one line a copy, as `sha256sum` writes it. */
export const hashFile = 'frozen/hashes.txt';

/** The hash of a frozen copy, as it stands in that file. */
export const hashOf = (html: string): string => createHash('sha256').update(html).digest('hex');

/** A file below `frozen/`, with its path from the content folder. */
export interface FrozenFile {
  path: string;
  content: string;
}

function listedHashes(content: string, problems: Problem[]): Map<string, string> {
  const hashes = new Map<string, string>();
  const fault = (value: string, message: string) =>
    problems.push({ file: `content/${hashFile}`, field: '', value, message });
  for (const text of content.split('\n').filter(Boolean)) {
    const [, hash, path] = /^([\da-f]{64}) {2}(\S+\.html)$/.exec(text) ?? [];
    if (!hash || !path)
      fault(text, 'is no line of this list: a hash, two spaces and a path; npm run freeze writes them');
    else if (hashes.has(`frozen/${path}`))
      fault(
        path,
        'is listed twice: keep the line that npm run freeze wrote first, because a copy never changes',
      );
    else hashes.set(`frozen/${path}`, hash);
  }
  return hashes;
}

/** Reads the frozen copies, and reports every one that was changed, removed or put there by hand, or that holds what the site never writes. */
export function readFrozen(files: readonly FrozenFile[], problems: Problem[]): FrozenCopy[] {
  const list = files.find(({ path }) => path === hashFile);
  const hashes = listedHashes(list?.content ?? '', problems);
  const fault = (path: string, message: string) =>
    problems.push({ file: `content/${path}`, field: '', message });
  const copies: FrozenCopy[] = [];
  for (const { path, content } of files) {
    if (path === hashFile) continue;
    const [, widget, date] =
      /^frozen\/([a-z][a-z\d-]*(?:\/[a-z][a-z\d-]*)?)\/(\d{4}-\d\d-\d\d)\.html$/.exec(path) ?? [];
    if (!widget || !date)
      fault(path, 'This is no frozen copy: they are frozen/<widget>/<day>.html; npm run freeze writes them');
    else if (!hashes.has(path))
      fault(path, `This frozen copy is not listed in content/${hashFile}: npm run freeze writes both`);
    else if (hashes.get(path) !== hashOf(content))
      fault(path, 'This frozen copy has changed, and it must not: bring back what was committed');
    else {
      const faults = frozenFormFaults(content);
      for (const one of faults)
        fault(path, `This frozen copy ${one}: put back the file that npm run freeze wrote`);
      if (faults.length === 0) copies.push({ widget, date, file: `content/${path}`, html: content });
    }
  }
  for (const path of hashes.keys())
    if (!files.some((file) => file.path === path))
      fault(path, 'This frozen copy is gone, and it must stay: bring back what was committed');
  return copies;
}
