import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** One built page: its address below the site's root, its file and its HTML, parsed. */
export interface Page {
  path: string;
  file: string;
  html: string;
  $: CheerioAPI;
}

/** All files of a built site, as paths from its root; the compressed copies that the build leaves beside them are left out. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** The head of each page of a built site, parsed; much quicker than whole pages. Pages that only redirect are left out. */
export function headsOf(folder: string): { path: string; $: CheerioAPI }[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: addressOf(file), $: load(html.slice(0, html.indexOf('</head>'))) };
    })
    .filter(({ $ }) => $('meta[http-equiv="refresh"], link[data-to]').length === 0);
}

/** The address a file is served at. */
const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

/** One page of a built site, by its address; fails if there is none. */
export function pageAt(folder: string, path: string): Page {
  const file = `${path.slice(1)}index.html`;
  return pageOf(file, readFileSync(join(folder, file), 'utf8'));
}

const isWidget = (file: string) => file.startsWith('embed/');

/** All pages of a built site; widgets and pages that only redirect are left out. To be looked at and not changed. */
export const pagesOf = (folder: string): Page[] => htmlOf(folder).filter(({ file }) => !isWidget(file));

/** All widgets of a built site, frozen copies and the page for a missing one left out. To be looked at and not changed. */
export const widgetsIn = (folder: string): Page[] =>
  htmlOf(folder).filter(({ file }) => isWidget(file) && file.endsWith('/index.html') && !file.includes('/@'));

const read = new Map<string, Page[]>();

/** All HTML of a built site, read once in each process. */
function htmlOf(folder: string): Page[] {
  const pages =
    read.get(folder) ??
    filesOf(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => pageOf(file, readFileSync(join(folder, file), 'utf8')))
      .filter(({ html }) => !html.includes('http-equiv="refresh"'));
  read.set(folder, pages);
  return pages;
}

/** A page that is parsed when it is first looked at, and once. */
function pageOf(file: string, html: string): Page {
  let parsed: CheerioAPI | undefined;
  return {
    path: addressOf(file),
    file,
    html,
    get $() {
      return (parsed ??= load(html));
    },
  };
}
