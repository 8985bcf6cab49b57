import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import type { Archive } from '../../src/record/model.ts';
import { realSite, type RecordSite } from '../served.ts';

export interface SiteOptions {
  /** The site under test. A project that sets it also sets `baseURL`, to its address. */
  site: RecordSite;
}

interface SiteFixtures extends SiteOptions {
  /** The record the site was built from. */
  archive: Archive;
}

/** For the tests of specs that run on each of the sites. */
export const test = base.extend<object, SiteFixtures>({
  site: [realSite, { option: true, scope: 'worker' }],
  archive: [({ site }, use) => use(loadRecordOrThrow(site.content).archive), { scope: 'worker' }],
});

/** Details of tests that would find the same with any record: only `browser-invented` runs them, whose pages are the shortest. */
export const once = { tag: '@once' };

/** Details of tests that need the names or the size of the real record: only `browser` runs them. */
export const large = { tag: '@large' };

/** Returns whether a site has a page. */
export const hasPage = ({ folder }: RecordSite, path: string): boolean =>
  existsSync(join(folder, path, 'index.html'));

/** Skips the rest of a test if the story has nothing that it needs, and returns what it needs otherwise. */
export function need<T>(found: T | undefined, what: string): T {
  test.skip(found === undefined, `This story has no ${what}.`);
  return found as T;
}
