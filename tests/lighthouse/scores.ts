import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { launch } from 'puppeteer-core';
import { wholeLaunchOptions } from '../chromium.ts';

/** The parts of a page's score, by the names Lighthouse gives them. */
export const parts = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** One part of a score. */
export type Part = (typeof parts)[number];
/** The parts that do not depend on how busy the machine is. */
export const timeless: readonly Part[] = parts.filter((part) => part !== 'performance');

/** What Lighthouse says of a page. */
export interface Score {
  /** Whole numbers from 0 to 100. */
  scores: Partial<Record<Part, number>>;
  /** The audits that cost points in a part that does not depend on time. */
  faults: string[];
}

/** The parts a page is judged in: a widget asks search engines to pass it by, and is not judged as if it did not. */
export const partsOf = (path: string, wanted: readonly Part[]): Part[] =>
  wanted.filter((part) => part !== 'seo' || !path.startsWith('/embed/'));

/** Whether Lighthouse can judge an address: it refuses a page that is not there. */
export const canBeJudged = ({ path }: { path: string }): boolean => path !== '/nowhere/';

/** Looks at a page of a served site as on a phone with a slow line, in a browser of its own. */
export async function scoreOf(site: string, path: string, wanted: readonly Part[]): Promise<Score> {
  const browser = await launch({
    executablePath: chromium.executablePath(),
    ...wholeLaunchOptions(),
  });
  try {
    const result = await lighthouse(`${site}${path}`, {
      port: Number(new URL(browser.wsEndpoint()).port),
      logLevel: 'error',
      onlyCategories: [...wanted],
      // Its report is not kept, and no picture of the page with it.
      disableFullPageScreenshot: true,
      // Slowness is computed from the trace and not waited for.
      throttlingMethod: 'simulate',
      // Where nothing depends on time, no pause is needed to see that the page has come to rest.
      ...(wanted.includes('performance')
        ? {}
        : { pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, cpuQuietThresholdMs: 0 }),
    });
    if (!result || result.lhr.runtimeError)
      throw new Error(`${path}: ${result?.lhr.runtimeError?.message ?? 'Lighthouse says nothing of it'}`);
    const { categories, audits } = result.lhr;
    const scores = Object.fromEntries(
      wanted.map((part) => [part, Math.round((categories[part]?.score ?? 0) * 100)]),
    );
    const faults = wanted
      .filter((part) => timeless.includes(part))
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
