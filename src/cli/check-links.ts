import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { contentFolder } from '../record/load/folder.ts';
import { readRecords } from '../record/load/records.ts';
import { archiveUrl } from '../site/urls.ts';
import { type Answers, askAll, isAlive } from './links.ts';

const cache = process.env['LINKS_CACHE'] ?? 'node_modules/.cache/links.json';

const { records } = readRecords(contentFolder());
const cited = [...records.sources, ...records.articles];
const known = existsSync(cache) ? (JSON.parse(readFileSync(cache, 'utf8')) as Answers) : {};
const answers = await askAll(
  cited.map(({ url }) => url),
  known,
  { fetch, now: Date.now, wait: (time) => setTimeout(time) },
);
mkdirSync(dirname(cache), { recursive: true });
writeFileSync(cache, JSON.stringify(answers, null, 1));

const dead = cited.filter(({ url }) => answers[url] && !isAlive(answers[url]));
for (const { file, url, date } of dead) {
  const { status, reason } = answers[url] ?? {};
  console.log(`- ${file}\n  ${url}: ${status || reason}\n  ${archiveUrl(url, date)}`);
}
const moved = cited.filter(({ url }) => answers[url]?.movedTo).length;
console.log(
  `\n${cited.length} addresses: ${cited.length - dead.length} answer (${moved} from another address), ${dead.length} do not. A dead one stays in the record: its archived copy stands beside it.`,
);
