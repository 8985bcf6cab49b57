import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serve } from '../bench/serve.ts';
import { kinds } from '../browser/kinds.ts';
import { builds } from '../served.ts';
import { canBeJudged, parts, type Score, scoreOf, timeless } from './scores.ts';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const asked = only?.split(',');
const judged = kinds().filter(canBeJudged);
const strange = asked?.find((name) => !judged.some((kind) => kind.name === name));
if (strange !== undefined)
  throw new Error(`--only "${strange}" is no kind of page: ${judged.map(({ name }) => name).join(', ')}.`);

const { address, stop } = await serve(builds.site);
const results: { name: string; path: string; score: Score }[] = [];
for (const { name, path } of judged.filter((kind) => !asked || asked.includes(kind.name))) {
  const score = await scoreOf(address, path, parts);
  results.push({ name, path, score });
  console.log(`${parts.map((part) => String(score.scores[part]).padStart(3)).join(' ')}  ${name}`);
}
stop();

const row = (cells: unknown[]) => `| ${cells.join(' | ')} |`;
const table = [
  row(['Page', 'Address', 'Performance', 'Accessibility', 'Best practices', 'SEO']),
  row(Array.from({ length: 6 }, () => '---')),
  ...results.map(({ name, path, score }) => row([name, path, ...parts.map((part) => score.scores[part])])),
].join('\n');
mkdirSync('test-results/lighthouse', { recursive: true });
writeFileSync('test-results/lighthouse/lighthouse.md', `${table}\n`);
console.log(`\n${table}\n\nWritten to test-results/lighthouse/lighthouse.md.`);

const faults = results.flatMap(({ path, score }) => score.faults.map((fault) => `${path}: ${fault}`));
const short = results.filter(({ score }) => timeless.some((part) => score.scores[part] !== 100));
if (faults.length > 0 || short.length > 0) {
  console.error(`\nTo mend:\n${faults.join('\n')}`);
  process.exitCode = 1;
}
