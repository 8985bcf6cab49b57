import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { contentFolder } from '../record/load/folder.ts';
import { readRecords } from '../record/load/records.ts';
import { archiveUrl } from '../site/urls.ts';
import { checkLinks, isAlive, linkCacheFile as cache, type LinkResults } from './links.ts';

const { records } = readRecords(contentFolder());
const cited = [...records.sources, ...records.articles];
const cached = existsSync(cache) ? (JSON.parse(readFileSync(cache, 'utf8')) as LinkResults) : {};
const results = await checkLinks(
  cited.map(({ url }) => url),
  cached,
  { fetch, now: Date.now, wait: (time) => setTimeout(time) },
);
mkdirSync(dirname(cache), { recursive: true });
writeFileSync(cache, JSON.stringify(results, null, 1));

const dead = cited.filter(({ url }) => results[url] && !isAlive(results[url]));
for (const { file, url, date } of dead) {
  const { status, reason } = results[url] ?? {};
  console.log(`- ${file}\n  ${url}: ${status || reason}\n  ${archiveUrl(url, date)}`);
}
const movedCount = cited.filter(({ url }) => results[url]?.movedTo).length;
console.log(
  `\n${cited.length} addresses: ${cited.length - dead.length} answer (${movedCount} from another address), ${dead.length} do not. A dead one stays in the record: its archived copy stands beside it.`,
);
