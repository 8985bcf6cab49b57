import { expect } from '@playwright/test';
import { builds, recordSites } from '../served.ts';
import type { Page } from './pages.ts';

/** The origin the sites are built for. */
export const siteOrigin = 'https://example.org';

/** The built sites with their folder, root URL and content folder. */
export const sites = [
  ...recordSites.map((site) => ({ ...site, below: `${siteOrigin}/` })),
  { folder: builds.based, below: `${siteOrigin}/kb/`, content: 'tests/fixtures/record' },
];

/** Returns the id of a widget. */
export const idOf = ({ path }: Page) => path.slice('/embed/'.length, -1);

/** Returns the widget with an id; throws if there is none. */
export const findWidget = (all: Page[], id: string) => {
  const page = all.find((one) => idOf(one) === id);
  if (!page) throw new Error(`There is no widget ${id}.`);
  return page;
};

/** Collects failed comparisons, so that thousands of small checks are reported together. */
export class Faults {
  readonly messages: string[] = [];
  compare(where: string, actual: unknown, expected: unknown): void {
    const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (a !== b) this.messages.push(`${where}: ${a}, not ${b}`);
  }
  expectNone(): void {
    expect(this.messages.slice(0, 10)).toEqual([]);
  }
}
