import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problems.ts';
import { idPattern } from '../schema/common.ts';
import { type Kind, kindNames, kinds } from '../schema/kinds.ts';
import { readContentFile } from './contentFile.ts';
import type { FrozenFile } from './frozen.ts';
import { type KeptPicture, readPicture } from './pictures.ts';

/** The file of one record. */
export interface RecordFile {
  kind: Kind;
  id: string;
  /** The name of its year folder, for kinds that have them. */
  year?: string | undefined;
  /** Its path from the content folder. */
  path: string;
  content: string;
}

/** All files of a content folder, grouped by what they are. */
export interface ContentFiles {
  records: RecordFile[];
  site?: string | undefined;
  redirects?: string | undefined;
  /** The list of ids that have a public address; absent for a record that was never published. */
  published?: string | undefined;
  /** The totals of a review of the whole record; absent if there was none. */
  review?: string | undefined;
  /** What readers type and the pages they look for; absent if nobody wrote it down. */
  search?: string | undefined;
  /** The rules of style; absent if there are none. */
  style?: string | undefined;
  /** The files below `frozen/`. */
  frozen: FrozenFile[];
  /** The pictures in `pictures/`. */
  pictures: KeptPicture[];
  /** The paths of files that could not be read; these are already reported. */
  unreadable: Set<string>;
}

/** Files that `readFiles` skips because they hold no record; `readBenchmark` reads `measured.json`. */
const ignoredFiles = new Set(['README.md', 'LICENSE', 'measured.json']);

/** Files there is only one of, with the field of `ContentFiles` that holds their text. */
const singleFiles = new Map([
  ['site.yaml', 'site'],
  ['redirects.yaml', 'redirects'],
  ['published.txt', 'published'],
  ['review.yaml', 'review'],
  ['search.yaml', 'search'],
  ['style.yaml', 'style'],
] as const);

/** The paths of all files below a folder; reports anything that is neither a file nor a folder, and never follows symbolic links. */
function walk(folder: string, path: string, problems: Problem[]): string[] {
  const report = (at: string, message: string) =>
    problems.push({ file: at ? `content/${at}` : 'content', field: '', message });
  let entries: Dirent[];
  try {
    if (path === '' && lstatSync(folder).isSymbolicLink()) {
      report('', 'This folder is a symbolic link: name the folder it leads to');
      return [];
    }
    entries = readdirSync(join(folder, path), { withFileTypes: true });
  } catch (error) {
    report(path, `This folder cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const entryPath = path ? `${path}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return walk(folder, entryPath, problems);
      if (entry.isFile()) return [entryPath];
      report(
        entryPath,
        entry.isSymbolicLink()
          ? 'This is a symbolic link, which might lead out of the record: put the file itself in its place'
          : 'This is no file and no folder: take it away',
      );
      return [];
    });
}

/** The kind, id and year of a record file by its path, or what is wrong with the path, worded as the end of a sentence. */
function identify(path: string): Omit<RecordFile, 'content'> | string {
  const parts = path.split('/');
  const [folder, ...rest] = parts;
  const kind = kindNames.find((name) => name === folder);
  if (!kind) return `belongs to no kind of record: the folders are ${kindNames.join(', ')}`;
  const { ending, years, noun } = kinds[kind];
  const name = rest.at(-1) ?? '';
  const expectedPath = `${kind}/${years ? '<year>/' : ''}<id>${ending}`;
  if (!name.endsWith(ending)) return `is read by nobody: ${noun} files end in ${ending}, as ${expectedPath}`;
  if (rest.length !== (years ? 2 : 1)) return `stands in the wrong folder: it should be ${expectedPath}`;
  const id = name.slice(0, -ending.length);
  if (!idPattern.test(id))
    return `has a name that is no id: use lower-case letters, digits and single hyphens, letter first, as ${
      id
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+|-+$/g, '') || 'an-id'
    }${ending}`;
  return { kind, id, year: years ? rest[0] : undefined, path };
}

/** Reads every file of a content folder; reports files that belong to no kind of record, and ids used twice. */
export function readFiles(folder: string, problems: Problem[]): ContentFiles {
  const files: ContentFiles = { records: [], frozen: [], pictures: [], unreadable: new Set() };
  const filesById = new Map<string, string>();
  for (const path of walk(folder, '', problems)) {
    if (ignoredFiles.has(path) || path.startsWith('_templates/')) continue;
    const file = `content/${path}`;
    if (path.startsWith('pictures/')) {
      const picture = readPicture(path, readFileSync(join(folder, path)), problems);
      if (picture) files.pictures.push(picture);
      continue;
    }
    const field = [...singleFiles].find(([name]) => name === path)?.[1];
    const frozen = path.startsWith('frozen/');
    const identity = field || frozen ? undefined : identify(path);
    if (typeof identity === 'string') {
      problems.push({ file, field: '', message: `This file ${identity}` });
      continue;
    }
    const raw = readContentFile(join(folder, path), file, problems);
    if (raw === undefined) files.unreadable.add(path);
    // Frozen copies keep their line endings because they are hashed; all other files get LF on every system.
    const content = path.endsWith('.html') ? raw : raw?.replace(/\r\n?/g, '\n');
    if (field) files[field] = content;
    if (frozen && content !== undefined) files.frozen.push({ path, content });
    if (!identity) continue;
    const key = `${identity.kind}/${identity.id}`;
    const otherFile = filesById.get(key);
    if (otherFile)
      problems.push({
        file,
        field: 'id',
        value: identity.id,
        message: `is the id of another ${kinds[identity.kind].noun}, ${otherFile}: ids are used once`,
      });
    filesById.set(key, file);
    files.records.push({ ...identity, content: content ?? '' });
  }
  return files;
}
