import { versionNote } from '../browser.mjs';
import { type Area, area } from './report.ts';

/** Below this share of readers, the browsers we support are too few. */
const minCoveragePercent = 90;
/** Data about browsers that is older than this many days says nothing about today. */
const maxDataAgeDays = 120;

/** The Chromium that the tests ran in, beside the one on this machine (undefined if there is none). */
export function chromiumArea(installed: string | undefined, newestTested: string): Area {
  if (!installed) return area('Chromium', { unknown: ['no Chromium on this machine.'] });
  const note = versionNote(installed, newestTested);
  const same = `The tests have passed in Chromium ${newestTested}, the one on this machine.`;
  if (!note) return area('Chromium', { fine: [same] });
  return area('Chromium', { due: [`This machine has Chromium ${installed}. ${note}`] });
}

/** The browsers the site supports: the query of package.json, the share of readers who use them in percent, and the age of the data in days. */
export function supportArea(query: string, coveragePercent: number, dataAgeDays: number): Area {
  const share = `“${query}” covers ${coveragePercent.toFixed(1)} % of readers worldwide.`;
  const due = [
    ...(coveragePercent < minCoveragePercent
      ? [`${share} Support older browsers again (browserslist).`]
      : []),
    ...(dataAgeDays > maxDataAgeDays
      ? [`The data about browsers is ${dataAgeDays} days old: npx update-browserslist-db`]
      : []),
  ];
  return area('Browsers we support', { due, fine: [share] });
}
