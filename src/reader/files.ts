import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problems.ts';
import { idPattern } from '../schema/common.ts';
import { type Kind, kindNames, kinds } from '../schema/kinds.ts';
import type { KeptPicture } from '../domain/pictures.ts';
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
}

const free = new Set(['README.md', 'LICENSE', 'measured.json']);

function walk(folder: string, path = ''): string[] {
  return readdirSync(join(folder, path))
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => {
      const inner = path ? `${path}/${name}` : name;
      return statSync(join(folder, inner)).isDirectory() ? walk(folder, inner) : [inner];
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
  const files: ContentFiles = { records: [], frozen: [], pictures: [] };
  const seen = new Map<string, string>();
  for (const path of walk(folder)) {
    if (free.has(path) || path.startsWith('_templates/')) continue;
    const file = `content/${path}`;
    if (path.startsWith('pictures/')) {
      const picture = readPicture(path, readFileSync(join(folder, path)), problems);
      if (picture) files.pictures.push(picture);
      continue;
    }
    const content = readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, '');
    if (path === 'site.yaml') files.site = content;
    else if (path === 'redirects.yaml') files.redirects = content;
    else if (path === 'published.txt') files.published = content;
    else if (path === 'review.yaml') files.review = content;
    else if (path.startsWith('frozen/')) files.frozen.push({ path, content });
    else {
      const claimed = claim(path);
      if (typeof claimed === 'string') {
        problems.push({ file, field: '', message: `This file ${claimed}` });
        continue;
      }
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
      files.records.push({ ...claimed, content });
    }
  }
  return files;
}
