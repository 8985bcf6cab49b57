import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptPicture } from '../keptPictures.ts';
import type { Problem } from '../problems.ts';
import { idPattern } from '../schema/common.ts';
import { type Kind, kindNames, kinds } from '../schema/kinds.ts';
import { readContentFile } from './contentFile.ts';
import type { FrozenFile } from './frozen.ts';
import { readPicture } from './pictures.ts';

/** One file of a kind of record. */
export interface RecordFile {
  kind: Kind;
  id: string;
  /** The year folder, where the kind has them. */
  year?: string | undefined;
  /** From the content folder. */
  path: string;
  content: string;
}

/** All files of a content folder, sorted by what they are. */
export interface ContentFiles {
  records: RecordFile[];
  site?: string | undefined;
  redirects?: string | undefined;
  /** The list of ids that have an address; a record that was never published has none. */
  published?: string | undefined;
  /** The totals of a reading; a record that was not read again has none. */
  review?: string | undefined;
  /** What stands in `frozen/`. */
  frozen: FrozenFile[];
  /** The pictures kept in `pictures/`. */
  pictures: KeptPicture[];
  /** Paths of files that could not be read, which has been reported. */
  unreadable: Set<string>;
}

const free = new Set(['README.md', 'LICENSE', 'measured.json']);

/** Files of which there is one, with the field that holds them. */
const single = new Map([
  ['site.yaml', 'site'],
  ['redirects.yaml', 'redirects'],
  ['published.txt', 'published'],
  ['review.yaml', 'review'],
] as const);

/** The paths of all files below a folder; reports what is no file, such as a link to one, and never follows it. */
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
      const inner = path ? `${path}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return walk(folder, inner, problems);
      if (entry.isFile()) return [inner];
      report(
        inner,
        entry.isSymbolicLink()
          ? 'This is a symbolic link, which might lead out of the record: put the file itself in its place'
          : 'This is no file and no folder: take it away',
      );
      return [];
    });
}

function claim(path: string): Omit<RecordFile, 'content'> | string {
  const parts = path.split('/');
  const [folder, ...rest] = parts;
  const kind = kindNames.find((name) => name === folder);
  if (!kind) return `belongs to no kind of record: the folders are ${kindNames.join(', ')}`;
  const { ending, years, noun } = kinds[kind];
  const name = rest.at(-1) ?? '';
  const right = `${kind}/${years ? '<year>/' : ''}<id>${ending}`;
  if (!name.endsWith(ending)) return `is read by nobody: ${noun} files end in ${ending}, as ${right}`;
  if (rest.length !== (years ? 2 : 1)) return `stands in the wrong folder: it should be ${right}`;
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

/** Reads every file of a content folder and reports those no kind of record claims, and ids used twice. */
export function readFiles(folder: string, problems: Problem[]): ContentFiles {
  const files: ContentFiles = { records: [], frozen: [], pictures: [], unreadable: new Set() };
  const seen = new Map<string, string>();
  for (const path of walk(folder, '', problems)) {
    if (free.has(path) || path.startsWith('_templates/')) continue;
    const file = `content/${path}`;
    if (path.startsWith('pictures/')) {
      const picture = readPicture(path, readFileSync(join(folder, path)), problems);
      if (picture) files.pictures.push(picture);
      continue;
    }
    const field = [...single].find(([name]) => name === path)?.[1];
    const frozen = path.startsWith('frozen/');
    const claimed = field || frozen ? undefined : claim(path);
    if (typeof claimed === 'string') {
      problems.push({ file, field: '', message: `This file ${claimed}` });
      continue;
    }
    const written = readContentFile(join(folder, path), file, problems);
    if (written === undefined) files.unreadable.add(path);
    // A frozen copy has a hash, and so keeps its line ends; all else reads the same on every system.
    const content = path.endsWith('.html') ? written : written?.replace(/\r\n?/g, '\n');
    if (field) files[field] = content;
    if (frozen && content !== undefined) files.frozen.push({ path, content });
    if (!claimed) continue;
    const key = `${claimed.kind}/${claimed.id}`;
    const other = seen.get(key);
    if (other)
      problems.push({
        file,
        field: 'id',
        value: claimed.id,
        message: `is the id of another ${kinds[claimed.kind].noun}, ${other}: ids are used once`,
      });
    seen.set(key, file);
    files.records.push({ ...claimed, content: content ?? '' });
  }
  return files;
}
