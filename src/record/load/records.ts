import type { z } from 'zod';
import type { Problem } from '../problems.ts';
import type { Records } from '../records.ts';
import { kindNames, kinds } from '../schema/kinds.ts';
import { reviewSchema } from '../schema/review.ts';
import { searchSchema } from '../schema/search.ts';
import { redirectsSchema, siteSchema } from '../schema/site.ts';
import { styleSchema } from '../schema/style.ts';
import { checkAtlas } from './atlas.ts';
import { type ContentFiles, type RecordFile, readFiles } from './files.ts';
import { checkFrontMatter, frontMatterError, splitFrontMatter } from './frontMatter.ts';
import { readFrozen } from './frozen.ts';
import { checkGlyphs } from './letters.ts';
import { readProse } from './prose.ts';
import { readPublished } from './published.ts';
import { checkTemplates } from './templates.ts';
import { checkSchema, parseYaml } from './yaml.ts';

function checkYear(
  { kind, year }: RecordFile,
  file: string,
  date: string | undefined,
  problems: Problem[],
): void {
  if (year === undefined) return;
  const expectedYear = date?.slice(0, 4) ?? 'undated';
  if (year !== expectedYear)
    problems.push({
      file,
      field: 'date',
      ...(date ? { value: date } : {}),
      message: `${date ? '' : 'is missing, which '}puts this file into ${kind}/${expectedYear}/, but it stands in ${kind}/${year}/`,
    });
}

/** Reads the file of one record; adds every problem to the list, and returns undefined if it cannot be parsed or does not match its schema. */
export function readRecord(entry: RecordFile, problems: Problem[]): object | undefined {
  const file = `content/${entry.path}`;
  const { ending, schema } = kinds[entry.kind];
  let yaml = entry.content;
  let text: object = {};
  let offset = 0;
  if (ending === '.mdx') {
    const parts = splitFrontMatter(entry.content);
    if (!parts) {
      problems.push({
        file,
        field: '',
        message: frontMatterError(entry.content),
      });
      return undefined;
    }
    yaml = parts.front;
    offset = 1;
    checkFrontMatter(file, yaml, problems);
    text = { text: readProse(file, parts.body, parts.offset, problems) };
  }
  const before = problems.length;
  const data = parseYaml(file, yaml, offset, problems);
  if (problems.length > before) return undefined;
  const record = checkSchema(file, schema, data, problems);
  if (!record) return undefined;
  checkGlyphs(file, entry.kind, record, problems);
  if ('atlas' in record) checkAtlas(file, record, problems);
  if ('date' in record || kinds[entry.kind].years)
    checkYear(entry, file, 'date' in record ? record.date : undefined, problems);
  if ('end' in record && record.end !== undefined && record.end < record.date.slice(0, record.end.length))
    problems.push({
      file,
      field: 'end',
      value: record.end,
      message: `lies before its start, ${record.date}`,
    });
  return { ...record, ...text, id: entry.id, file };
}

/** Reads a content folder: every valid record, and every problem found. */
export function readRecords(folder: string): { records: Records; problems: Problem[] } {
  const problems: Problem[] = [];
  const records = recordsFrom(readFiles(folder, problems), problems);
  checkTemplates(folder, records, problems);
  return { records, problems };
}

/** Reads the records and other files of a content folder, each record with `read`; adds every problem to the list. */
export function recordsFrom(files: ContentFiles, problems: Problem[], read = readRecord): Records {
  const records = Object.fromEntries(kindNames.map((kind) => [kind, [] as object[]]));
  const claimedIds = Object.fromEntries(kindNames.map((kind) => [kind, new Set<string>()]));
  for (const entry of files.records) {
    claimedIds[entry.kind]?.add(entry.id);
    const record = files.unreadable.has(entry.path) ? undefined : read(entry, problems);
    if (record) records[entry.kind]?.push(record);
  }
  const readSingle = <T>(
    name: string,
    content: string | undefined,
    validate: (data: unknown) => T | undefined,
  ): T | undefined => {
    if (files.unreadable.has(name)) return undefined;
    if (content === undefined) {
      problems.push({ file: `content/${name}`, field: '', message: 'This file is missing' });
      return undefined;
    }
    const before = problems.length;
    const data = parseYaml(`content/${name}`, content, 0, problems);
    return problems.length > before ? undefined : validate(data);
  };
  const site = readSingle('site.yaml', files.site, (data) =>
    checkSchema('content/site.yaml', siteSchema, data, problems),
  );
  if (site) checkGlyphs('content/site.yaml', 'site', site, problems);
  const redirects = readSingle('redirects.yaml', files.redirects, (data) =>
    checkSchema('content/redirects.yaml', redirectsSchema, data, problems),
  );
  /** Reads a file a record may do without. */
  const readOptional = <Schema extends z.ZodType>(
    name: string,
    content: string | undefined,
    schema: Schema,
  ): z.infer<Schema> | undefined =>
    content === undefined
      ? undefined
      : readSingle(name, content, (data) => checkSchema(`content/${name}`, schema, data, problems));
  const review = readOptional('review.yaml', files.review, reviewSchema);
  const search = readOptional('search.yaml', files.search, searchSchema);
  const style = readOptional('style.yaml', files.style, styleSchema);
  const frozen = readFrozen(files.frozen, problems);
  const published = files.published === undefined ? undefined : readPublished(files.published, problems);
  return {
    ...records,
    claimedIds,
    site,
    review,
    search,
    style,
    redirects: redirects ?? {},
    published,
    frozen,
    pictures: files.pictures,
  } as Records;
}
