import { mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, redirectsFile } from './cloudflare.ts';
import { movedPage, type MovedPageWords } from './movedPage.ts';
import { nginxConf } from './nginx.ts';

/** The URL paths of all files of a built site, with the base path, sorted. */
const urlPathsIn = (folder: string, base: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => base + relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();

/** The words of the pages at old URLs, from the folder of a language. */
async function movedPageWords(folder: string): Promise<MovedPageWords> {
  const load = (name: string) => import(pathToFileURL(join(folder, name)).href) as Promise<MovedPageWords>;
  return { ...(await load('locale.ts')), ...(await load('movedPage.ts')) };
}

/** An Astro integration that writes what hosts need to serve the site: their settings for its base path, pages at the old URLs of what has moved, and the page for a widget that does not exist. The nginx settings go beside the built folder (`dist.nginx.conf`), because everything in the folder is public. `redirects` maps old paths to new ones, both without the base path; `wordsFolder` is the folder of the language. */
export function hostFiles(
  redirects: Readonly<Record<string, string>>,
  wordsFolder: string,
): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir }) => {
        const words = await movedPageWords(wordsFolder);
        const folder = fileURLToPath(dir);
        const moved = Object.entries(redirects).map(([from, to]) => [
          base + from.slice(1),
          base + to.slice(1),
        ]);
        for (const [from = '', to = ''] of moved) {
          const file = join(folder, from.slice(base.length), 'index.html');
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, movedPage(to, new URL(to, site).href, words), { flag: 'wx' });
        }
        // Hosts look for a 404.html in the folder of the requested URL, and Astro writes one only at the root.
        renameSync(join(folder, 'embed/404/index.html'), join(folder, 'embed/404.html'));
        rmdirSync(join(folder, 'embed/404'));
        const redirectsWithBase = Object.fromEntries(moved) as Record<string, string>;
        writeFileSync(join(folder, '_headers'), headersFile(base, urlPathsIn(folder, base)));
        writeFileSync(join(folder, '_redirects'), redirectsFile(redirectsWithBase));
        writeFileSync(`${folder.replace(/[\\/]$/, '')}.nginx.conf`, nginxConf(base, redirectsWithBase, site));
      },
    },
  };
}
