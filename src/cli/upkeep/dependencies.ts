import { type Area, area } from './report.ts';

/** One package of `npm outdated --json`; `current` is missing if it is not installed. */
export interface OutdatedPackage {
  current?: string;
  wanted: string;
  latest: string;
}

const major = (version: string) => Number(version.split('.')[0]);

/** The packages that are behind, from `npm outdated --json`; undefined if npm could not ask the registry. */
export function packagesArea(outdated: Record<string, OutdatedPackage> | undefined): Area {
  const title = 'Packages';
  if (!outdated) return area(title, { unknown: ['npm could not reach its registry.'] });
  const entries = Object.entries(outdated);
  const within = entries.filter(([, { current, wanted }]) => current !== wanted);
  // A registry mirror may know an older "latest" than the version that is installed.
  const beyond = entries.filter(([, { wanted, latest }]) => major(latest) > major(wanted));
  return area(title, {
    due: within.map(
      ([name, { current, wanted }]) =>
        `${name} ${current ?? '(not installed)'} → ${wanted}: npm update ${name}`,
    ),
    fine: [
      ...beyond.map(([name, { wanted, latest }]) => `${name} ${wanted} has a new major version, ${latest}.`),
      ...(entries.length === 0 ? ['Every package is the newest.'] : []),
    ],
  });
}

/** The severities of `npm audit --json`, worst first. */
const severities = ['critical', 'high', 'moderate', 'low'] as const;

/** The known vulnerabilities, from the counts of `npm audit --json`; undefined if npm could not ask the registry. */
export function vulnerabilitiesArea(
  counts: Partial<Record<(typeof severities)[number], number>> | undefined,
): Area {
  const title = 'Known vulnerabilities';
  if (!counts) return area(title, { unknown: ['npm could not reach the list of advisories.'] });
  const found = severities.flatMap((severity) =>
    counts[severity] ? [`${counts[severity]} ${severity}`] : [],
  );
  return area(
    title,
    found.length > 0 ? { due: [`${found.join(', ')}: npm audit`] } : { fine: ['None are known.'] },
  );
}
