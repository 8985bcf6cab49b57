import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, displayFolder } from '../record/load/folder.ts';
import { kindOf, scaffold, ScaffoldError } from './scaffold.ts';

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { date: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  });
  const [template = '', id] = positionals;
  const kind = kindOf(template);
  if (id === undefined || positionals.length > 2)
    throw new ScaffoldError(`Name one id: npm run new -- ${template} <id> [--date 2017-07-11] [--dry-run]`);
  const folder = contentFolder();
  const { path, content } = scaffold(folder, kind, id, values.date);
  if (values['dry-run']) return void process.stdout.write(`${displayFolder(folder)}/${path}\n\n${content}`);
  const file = join(folder, path);
  if (existsSync(file)) throw new ScaffoldError(`${displayFolder(folder)}/${path} exists.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(`${displayFolder(folder)}/${path}\nFill it in, then: npm run ids, and npm run check:content`);
}

try {
  run();
} catch (error) {
  const isUserError =
    error instanceof ScaffoldError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!isUserError) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
