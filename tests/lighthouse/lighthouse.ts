import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serve } from '../../bench/serve.ts';
import { pageKinds } from '../browser/kinds.ts';
import { builds } from '../served.ts';
import { canBeAudited, parts, partsOf, type Score, scoreOf, timeIndependentParts } from './scores.ts';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const requestedKinds = only?.split(',');
const auditableKinds = pageKinds().filter(canBeAudited);
const unknownKind = requestedKinds?.find((name) => !auditableKinds.some((kind) => kind.name === name));
if (unknownKind !== undefined)
  throw new Error(
    `--only "${unknownKind}" is no kind of page: ${auditableKinds.map(({ name }) => name).join(', ')}.`,
  );

const { address, stop } = await serve(builds.site);
const results: { name: string; path: string; score: Score }[] = [];
for (const { name, path } of auditableKinds.filter(
  (kind) => !requestedKinds || requestedKinds.includes(kind.name),
)) {
  const score = await scoreOf(address, path, partsOf(path, parts));
  results.push({ name, path, score });
  console.log(`${parts.map((part) => String(score.scores[part] ?? '–').padStart(3)).join(' ')}  ${name}`);
}
stop();

const row = (cells: unknown[]) => `| ${cells.join(' | ')} |`;
const table = [
  row(['Page', 'Address', 'Performance', 'Accessibility', 'Best practices', 'SEO']),
  row(Array.from({ length: 6 }, () => '---')),
  ...results.map(({ name, path, score }) =>
    row([name, path, ...parts.map((part) => score.scores[part] ?? '–')]),
  ),
].join('\n');
mkdirSync('test-results/lighthouse', { recursive: true });
writeFileSync('test-results/lighthouse/lighthouse.md', `${table}\n`);
console.log(`\n${table}\n\nWritten to test-results/lighthouse/lighthouse.md.`);

const faults = results.flatMap(({ path, score }) => score.faults.map((fault) => `${path}: ${fault}`));
const belowFullScore = results.filter(({ path, score }) =>
  partsOf(path, timeIndependentParts).some((part) => score.scores[part] !== 100),
);
if (faults.length > 0 || belowFullScore.length > 0) {
  console.error(`\nTo mend:\n${faults.join('\n')}`);
  process.exitCode = 1;
}
