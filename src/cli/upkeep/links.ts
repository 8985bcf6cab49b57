import { isAlive, type LinkResults } from '../links.ts';
import { type Area, area } from './report.ts';

const dayMs = 86_400_000;
/** Results older than this many days say nothing about today. */
const maxAgeDays = 35;

/** What the last link check found about the cited URLs, at a time in milliseconds since 1970; `results` is undefined if none ran on this machine. */
export function linksArea(urls: readonly string[], results: LinkResults | undefined, now: number): Area {
  const title = 'Cited addresses';
  const known = urls.flatMap((url) => results?.[url] ?? []);
  if (known.length === 0) return area(title, { unknown: ['run npm run check:links first.'] });
  const dead = known.filter((result) => !isAlive(result)).length;
  const oldestDays = Math.floor((now - Math.min(...known.map(({ asked }) => asked))) / dayMs);
  const missing = urls.length - known.length;
  return area(title, {
    due: [
      ...(dead > 0 ? [`${dead} of ${known.length} do not answer: npm run check:links lists them.`] : []),
      ...(oldestDays > maxAgeDays
        ? [`The oldest result is ${oldestDays} days old: npm run check:links`]
        : []),
      ...(missing > 0 ? [`${missing} were never asked: npm run check:links`] : []),
    ],
    fine: [`${known.length - dead} of ${urls.length} answered.`],
  });
}
