import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { wholeLaunchOptions } from '../chromium.ts';
import { freePort } from '../hosts/servers.ts';

/** The parts of a page's score, by their Lighthouse category names. */
export const parts = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** One part of a score. */
export type Part = (typeof parts)[number];
/** The parts that do not depend on the speed of the machine. */
export const timeIndependentParts: readonly Part[] = parts.filter((part) => part !== 'performance');

/** The Lighthouse result for a page. */
export interface Score {
  /** The score of each part, a whole number from 0 to 100. */
  scores: Partial<Record<Part, number>>;
  /** The audits that cost points in a part that does not depend on speed. */
  faults: string[];
}

/** Returns the parts to audit on a page: widgets are not audited for SEO, because they ask not to be indexed. */
export const partsOf = (path: string, requestedParts: readonly Part[]): Part[] =>
  requestedParts.filter((part) => part !== 'seo' || !path.startsWith('/embed/'));

/** Whether Lighthouse can audit a page; it rejects missing ones. */
export const canBeAudited = ({ path }: { path: string }): boolean => path !== '/nowhere/';

/** Audits a page of a served site, as on a phone with a slow connection, in a new browser. */
export async function scoreOf(site: string, path: string, requestedParts: readonly Part[]): Promise<Score> {
  const port = await freePort();
  const browser = await chromium.launch(wholeLaunchOptions([`--remote-debugging-port=${port}`]));
  try {
    const result = await lighthouse(`${site}${path}`, {
      port,
      logLevel: 'error',
      onlyCategories: [...requestedParts],
      // The report is not kept, so it needs no screenshot.
      disableFullPageScreenshot: true,
      // Throttling is computed from the trace, so the audit runs at full speed.
      throttlingMethod: 'simulate',
      // If nothing depends on speed, there is no need to wait until the page is idle.
      ...(requestedParts.includes('performance')
        ? {}
        : { pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, cpuQuietThresholdMs: 0 }),
    });
    if (!result || result.lhr.runtimeError)
      throw new Error(`${path}: ${result?.lhr.runtimeError?.message ?? 'Lighthouse says nothing of it'}`);
    const { categories, audits } = result.lhr;
    const scores = Object.fromEntries(
      requestedParts.map((part) => [part, Math.round((categories[part]?.score ?? 0) * 100)]),
    );
    const faults = requestedParts
      .filter((part) => timeIndependentParts.includes(part))
      .flatMap((part) => (categories[part]?.auditRefs ?? []).map((ref) => ({ ...ref, part })))
      .flatMap(({ id, weight, part }) => {
        const audit = audits[id];
        const failed = weight > 0 && audit && audit.score !== null && audit.score < 1;
        return failed ? [`${part}: ${audit.title} (${id})`] : [];
      });
    return { scores, faults };
  } finally {
    await browser.close();
  }
}
