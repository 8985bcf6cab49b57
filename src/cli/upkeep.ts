import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import browserslist from 'browserslist';
import { securityText } from '../files/securityText.ts';
import { contentFolder, displayFolder } from '../record/load/folder.ts';
import { readRecords } from '../record/load/records.ts';
import { describeProblems } from '../record/problems.ts';
import { browserVersion, findBrowser, newestTestedVersion } from './browser.mjs';
import { dayArgument } from './dayArgument.ts';
import { linkCacheFile, type LinkResults } from './links.ts';
import { chromiumArea, supportArea } from './upkeep/browsers.ts';
import { packagesArea, vulnerabilitiesArea } from './upkeep/dependencies.ts';
import { linksArea } from './upkeep/links.ts';
import { reviewArea, securityArea, watchArea } from './upkeep/record.ts';
import { upkeepReport } from './upkeep/report.ts';

const dayMs = 86_400_000;

/** Returns what npm prints as JSON, or undefined if it could not reach the registry or printed nothing; `npm outdated` and `npm audit` exit with 1 if they find something. */
function npmJson(...args: string[]): Record<string, unknown> | undefined {
  const { stdout } = spawnSync('npm', [...args, '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (!stdout) return undefined;
  const output = JSON.parse(stdout) as Record<string, unknown>;
  return 'error' in output || ('message' in output && 'uri' in output) ? undefined : output;
}

/** The age of the data about browsers in days: the time since the newest Chrome it knows. */
function browserDataAge(now: number): number {
  const dates = Object.values(browserslist.data['chrome']?.releaseDate ?? {});
  return Math.floor((now - 1000 * Math.max(...dates.map(Number))) / dayMs);
}

try {
  const on = dayArgument(process.argv.slice(2));
  const now = Date.parse(on);
  const { records, problems } = readRecords(contentFolder());
  if (!records.site || problems.length > 0)
    throw new Error(describeProblems(problems, displayFolder(contentFolder())));
  const cited = [...records.sources, ...records.articles].map(({ url }) => url);
  const links = existsSync(linkCacheFile)
    ? (JSON.parse(readFileSync(linkCacheFile, 'utf8')) as LinkResults)
    : undefined;
  const browser = findBrowser();
  const supported = JSON.parse(readFileSync('package.json', 'utf8')).browserslist as string[];
  const audit = npmJson('audit')?.['metadata'] as
    { vulnerabilities: Parameters<typeof vulnerabilitiesArea>[0] } | undefined;
  const areas = [
    watchArea(records.watch, on),
    reviewArea(records.site.reviewed, on),
    securityArea(securityText(records.site), on),
    linksArea(cited, links, now),
    chromiumArea(browser && browserVersion(browser), newestTestedVersion()),
    supportArea(supported.join(', '), browserslist.coverage(browserslist(supported)), browserDataAge(now)),
    packagesArea(npmJson('outdated') as Parameters<typeof packagesArea>[0]),
    vulnerabilitiesArea(audit?.vulnerabilities),
  ];
  console.log(upkeepReport(areas, on));
  if (areas.some(({ due }) => due.length > 0)) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
