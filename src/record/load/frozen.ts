import { createHash } from 'node:crypto';
import type { Problem } from '../problems.ts';
import { frozenBaseUrl, frozenHtmlFaults } from './frozenForm.ts';

/** A copy of a widget that never changes. */
export interface FrozenCopy {
  /** The path of the widget below `/embed/`. */
  widget: string;
  /** The as-of date it shows, `YYYY-MM-DD`: the day of review when it was made. */
  date: string;
  /** The path of its file from the project's root. */
  file: string;
  html: string;
}

/** The HTML of a frozen copy with `baseUrl`, which ends in a slash, in place of the placeholder. */
export const restoreUrls = ({ html }: FrozenCopy, baseUrl: string): string =>
  html.replaceAll(frozenBaseUrl, baseUrl);

/** The list of hashes of all frozen copies, as a path from the content folder; one line per copy, in the format of `sha256sum`. */
export const frozenHashesPath = 'frozen/hashes.txt';

/** The SHA-256 of a frozen copy in hexadecimal, as written in that list. */
export const sha256Hex = (html: string): string => createHash('sha256').update(html).digest('hex');

/** A file below `frozen/`, with its path from the content folder. */
export interface FrozenFile {
  path: string;
  content: string;
}

function parseHashes(content: string, problems: Problem[]): Map<string, string> {
  const hashes = new Map<string, string>();
  const report = (value: string, message: string) =>
    problems.push({ file: `content/${frozenHashesPath}`, field: '', value, message });
  for (const line of content.split('\n').filter(Boolean)) {
    const [, hash, path] = /^([\da-f]{64}) {2}(\S+\.html)$/.exec(line) ?? [];
    if (!hash || !path)
      report(line, 'is no line of this list: a hash, two spaces and a path; npm run freeze writes them');
    else if (hashes.has(`frozen/${path}`))
      report(
        path,
        'is listed twice: keep the line that npm run freeze wrote first, because a copy never changes',
      );
    else hashes.set(`frozen/${path}`, hash);
  }
  return hashes;
}

/** Reads the frozen copies; reports every copy that was changed, removed or added by hand, or that contains HTML the site never writes. */
export function readFrozen(files: readonly FrozenFile[], problems: Problem[]): FrozenCopy[] {
  const hashList = files.find(({ path }) => path === frozenHashesPath);
  const hashes = parseHashes(hashList?.content ?? '', problems);
  const report = (path: string, message: string) =>
    problems.push({ file: `content/${path}`, field: '', message });
  const copies: FrozenCopy[] = [];
  for (const { path, content } of files) {
    if (path === frozenHashesPath) continue;
    const [, widget, date] =
      /^frozen\/([a-z][a-z\d-]*(?:\/[a-z][a-z\d-]*)?)\/(\d{4}-\d\d-\d\d)\.html$/.exec(path) ?? [];
    if (!widget || !date)
      report(path, 'This is no frozen copy: they are frozen/<widget>/<day>.html; npm run freeze writes them');
    else if (!hashes.has(path))
      report(
        path,
        `This frozen copy is not listed in content/${frozenHashesPath}: npm run freeze writes both`,
      );
    else if (hashes.get(path) !== sha256Hex(content))
      report(path, 'This frozen copy has changed, and it must not: bring back what was committed');
    else {
      const faults = frozenHtmlFaults(content);
      for (const fault of faults)
        report(path, `This frozen copy ${fault}: put back the file that npm run freeze wrote`);
      if (faults.length === 0) copies.push({ widget, date, file: `content/${path}`, html: content });
    }
  }
  for (const path of hashes.keys())
    if (!files.some((file) => file.path === path))
      report(path, 'This frozen copy is gone, and it must stay: bring back what was committed');
  return copies;
}
