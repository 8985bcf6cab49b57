import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readFiles } from '../record/load/files.ts';
import { idPattern, partialDate } from '../record/schema/common.ts';
import { type Kind, kindNames, kinds } from '../record/schema/kinds.ts';

/** A record to be: where its file goes, below the content folder, and what it holds. */
export interface Scaffold {
  path: string;
  content: string;
}

/** A wish for a record that cannot be met, told in one sentence. */
export class ScaffoldError extends Error {}

/** The kind of record a template makes; fails with the templates there are. */
export function kindOf(template: string): Kind {
  const kind = kindNames.find((name) => kinds[name].template === template);
  if (kind) return kind;
  const known = kindNames.map((name) => kinds[name].template).join(', ');
  throw new ScaffoldError(`"${template}" is no kind of record: the kinds are ${known}.`);
}

function checkId(folder: string, kind: Kind, id: string): void {
  if (!idPattern.test(id))
    throw new ScaffoldError(
      `"${id}" is not an id: use lower-case letters, digits and single hyphens, letter first, as dhs-order-1.`,
    );
  const other = readFiles(folder, []).records.find((record) => record.kind === kind && record.id === id);
  if (other) throw new ScaffoldError(`"${id}" is the id of content/${other.path}: ids are used once.`);
  const file = join(folder, 'redirects.yaml');
  const redirects: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  const renamed = (redirects as Record<string, Record<string, string>> | null)?.[kind] ?? {};
  const to = Object.hasOwn(renamed, id) ? renamed[id] : undefined;
  if (to !== undefined)
    throw new ScaffoldError(
      `"${id}" was renamed to "${to}" in content/redirects.yaml: ids are never used again.`,
    );
}

/** Whether a kind of record may go without a date. */
const mayBeUndated = (kind: Kind) =>
  !kinds[kind].schema.safeParse({}).error?.issues.some(({ path }) => path[0] === 'date');

function yearOf(kind: Kind, date: string | undefined): string {
  const { template } = kinds[kind];
  if (date === undefined && mayBeUndated(kind)) return 'undated';
  if (date === undefined)
    throw new ScaffoldError(`A new ${template} needs its date: add --date 2017-07-11, 2017-07 or 2017.`);
  const read = partialDate.safeParse(date);
  if (!read.success) throw new ScaffoldError(`--date "${date}" ${read.error.issues[0]?.message}.`);
  return date.slice(0, 4);
}

/** A new record of a kind from its template; fails with a sentence if the id is taken, was renamed or is none, or if the date is missing or wrong. */
export function scaffold(folder: string, kind: Kind, id: string, date?: string): Scaffold {
  checkId(folder, kind, id);
  const { ending, template, years } = kinds[kind];
  const year = years ? `${yearOf(kind, date)}/` : '';
  const path = `${kind}/${year}${id}${ending}`;
  if (!years && date !== undefined)
    throw new ScaffoldError(`A ${template} has no date of its own: leave --date away.`);
  const content = readFileSync(join(folder, '_templates', `${template}${ending}`), 'utf8');
  return { path, content: date ? content.replace(/^#?date: \S+/m, () => `date: ${date}`) : content };
}
