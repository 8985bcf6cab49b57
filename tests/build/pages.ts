import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** A built page: its path without the base path, its file, its HTML and the parsed document. */
export interface Page {
  path: string;
  file: string;
  html: string;
  $: CheerioAPI;
}

/** Returns all files of a built site as paths relative to its root, without their compressed copies. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Returns the parsed head of each page of a built site, which is much faster than parsing whole pages; pages that only redirect are left out. */
export function pageHeads(folder: string): { path: string; $: CheerioAPI }[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: addressOf(file), $: load(html.slice(0, html.indexOf('</head>'))) };
    })
    .filter(({ $ }) => $('meta[http-equiv="refresh"], link[data-to]').length === 0);
}

/** Returns the path a file is served at. */
const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

/** Returns the page of a built site at a path; throws if there is none. */
export function pageAt(folder: string, path: string): Page {
  const file = `${path.slice(1)}index.html`;
  return pageOf(file, readFileSync(join(folder, file), 'utf8'));
}

const isWidget = (file: string) => file.startsWith('embed/');

/** Returns all pages of a built site, without widgets and pages that only redirect. They are shared, so do not modify them. */
export const readPages = (folder: string): Page[] => htmlOf(folder).filter(({ file }) => !isWidget(file));

/** Returns all widgets of a built site, without frozen copies and the 404 page. They are shared, so do not modify them. */
export const readWidgets = (folder: string): Page[] =>
  htmlOf(folder).filter(({ file }) => isWidget(file) && file.endsWith('/index.html') && !file.includes('/@'));

const read = new Map<string, Page[]>();

/** Returns all HTML pages of a built site, read once per process. */
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

/** Creates a page that is parsed once, on first use. */
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
