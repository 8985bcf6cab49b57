import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readFiles } from '../record/load/files.ts';
import { displayFolder } from '../record/load/folder.ts';
import { idPattern, partialDate } from '../record/schema/common.ts';
import { type Kind, kindNames, kinds } from '../record/schema/kinds.ts';

/** The file of a new record. */
export interface Scaffold {
  /** Its path below the content folder. */
  path: string;
  content: string;
}

/** A new record that cannot be made; the message is one sentence for the author. */
export class ScaffoldError extends Error {}

/** The kind of record a template is for; throws a `ScaffoldError` that lists the templates if there is none. */
export function kindOf(template: string): Kind {
  const kind = kindNames.find((name) => kinds[name].template === template);
  if (kind) return kind;
  const known = kindNames.map((name) => kinds[name].template).join(', ');
  const fault = template === '' ? 'Name a kind of record and an id' : `"${template}" is no kind of record`;
  throw new ScaffoldError(`${fault}: the kinds are ${known}.`);
}

function checkId(folder: string, kind: Kind, id: string): void {
  if (!idPattern.test(id))
    throw new ScaffoldError(
      `"${id}" is not an id: use lower-case letters, digits and single hyphens, letter first, as dhs-order-1.`,
    );
  const other = readFiles(folder, []).records.find((record) => record.kind === kind && record.id === id);
  if (other)
    throw new ScaffoldError(
      `"${id}" is the id of ${displayFolder(folder)}/${other.path}: ids are used once.`,
    );
  const file = join(folder, 'redirects.yaml');
  const redirects: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  const renamed = (redirects as Record<string, Record<string, string>> | null)?.[kind] ?? {};
  const to = Object.hasOwn(renamed, id) ? renamed[id] : undefined;
  if (to !== undefined)
    throw new ScaffoldError(
      `"${id}" was renamed to "${to}" in ${displayFolder(folder)}/redirects.yaml: ids are never used again.`,
    );
}

/** Whether records of a kind may have no date. */
const mayBeUndated = (kind: Kind) =>
  !kinds[kind].schema.safeParse({}).error?.issues.some(({ path }) => path[0] === 'date');

/** The folder of a record by its date: the year, or `undated`. */
function yearFolder(kind: Kind, date: string | undefined): string {
  const { template } = kinds[kind];
  if (date === undefined && mayBeUndated(kind)) return 'undated';
  if (date === undefined)
    throw new ScaffoldError(`A new ${template} needs its date: add --date 2017-07-11, 2017-07 or 2017.`);
  const parsed = partialDate.safeParse(date);
  if (!parsed.success) throw new ScaffoldError(`--date "${date}" ${parsed.error.issues[0]?.message}.`);
  return date.slice(0, 4);
}

/** The templates for records that have none of their own. */
const engineTemplates = join(import.meta.dirname, '../../content/_templates');

/** The file of a new record, from the template of its kind; throws a `ScaffoldError` if the id is invalid, in use or renamed, or if the date is missing or wrong. */
export function scaffold(folder: string, kind: Kind, id: string, date?: string): Scaffold {
  checkId(folder, kind, id);
  const { ending, template, years } = kinds[kind];
  const year = years ? `${yearFolder(kind, date)}/` : '';
  const path = `${kind}/${year}${id}${ending}`;
  if (!years && date !== undefined)
    throw new ScaffoldError(`A ${template} has no date of its own: leave --date away.`);
  const own = join(folder, '_templates', `${template}${ending}`);
  const content = readFileSync(existsSync(own) ? own : join(engineTemplates, `${template}${ending}`), 'utf8');
  return { path, content: date ? content.replace(/^#?date: \S+/m, () => `date: ${date}`) : content };
}
