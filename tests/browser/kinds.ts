import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { allSections } from '../../src/sections/all/sections.ts';
import { widgetsOf } from '../../src/sections/all/widgets.ts';
import { type RecordSite, realSite } from '../served.ts';

/** Returns the path of the largest page in a folder of a built site. */
function largestIn(site: string, folder: string): string {
  const pages = readdirSync(join(site, folder), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const size = (name: string) => statSync(join(site, folder, name, 'index.html')).size;
  const [first] = pages.map(({ name }) => name).sort((a, b) => size(b) - size(a));
  return `/${folder}/${first}/`;
}

/** Returns the route of every page but the widgets, such as `/events/[id]`: those of `src/pages/` and those of the sections. */
const routes = (): string[] => [
  ...readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && !file.startsWith('embed'))
    .map((file) => `/${file.replace(/(\/?index)?\.astro$/, '')}`),
  ...allSections.flatMap(({ pages = {} }) => Object.keys(pages)),
];

/** Returns one path for each kind of page of a built site, without the base path: for a route with many pages the largest, for a kind of widget the first. Pages are named by their route, widgets by their kind. */
export function pageKinds({ content, folder: site }: Pick<RecordSite, 'content' | 'folder'> = realSite): {
  name: string;
  path: string;
}[] {
  const { archive } = loadRecordOrThrow(content);
  const pathOf = (route: string) => {
    if (route === '/404') return '/nowhere/';
    if (route === '/[page]') return '/about/';
    const [, folder, parameter] = route.split('/');
    if (parameter) return largestIn(site, folder ?? '');
    return folder ? `${route}/` : '/';
  };
  const widgets = Map.groupBy(widgetsOf(archive), ({ kind }) => kind);
  return [
    ...routes().map((name) => ({ name, path: pathOf(name) })),
    ...[...widgets].map(([kind, [widget]]) => ({ name: `widget ${kind}`, path: `/embed/${widget?.id}/` })),
  ].filter(({ path }) => path === '/nowhere/' || existsSync(join(site, path, 'index.html')));
}
