import { expect } from '@playwright/test';
import { builds } from '../served.ts';
import type { Page } from './pages.ts';

/** The origin the built sites believe to stand at. */
export const root = 'https://example.org';

/** The built sites that have widgets: their folder, their address and the record they come from. */
export const sites = [
  { folder: builds.site, below: `${root}/`, content: 'content' },
  { folder: builds.based, below: `${root}/kb/`, content: 'tests/fixtures/record' },
  { folder: builds.fixture, below: `${root}/`, content: 'tests/fixtures/record' },
];

/** The name of a widget. */
export const idOf = ({ path }: Page) => path.slice('/embed/'.length, -1);

/** The widget of a name; fails if there is none. */
export const find = (all: Page[], id: string) => {
  const page = all.find((one) => idOf(one) === id);
  if (!page) throw new Error(`There is no widget ${id}.`);
  return page;
};

/** Notes what is not as it should be; thousands of looks at small things are told at once. */
export class Faults {
  readonly told: string[] = [];
  same(where: string, is: unknown, should: unknown): void {
    const [a, b] = [JSON.stringify(is), JSON.stringify(should)];
    if (a !== b) this.told.push(`${where}: ${a}, not ${b}`);
  }
  none(): void {
    expect(this.told.slice(0, 10)).toEqual([]);
  }
}
