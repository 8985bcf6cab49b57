import { mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, redirectsFile } from './cloudflare.ts';
import { movedPage } from './movedPage.ts';
import { nginxConf } from './nginx.ts';

/** The absolute paths of all files of a built site. */
const pathsIn = (folder: string, base: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => base + relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();

/** Gives hosts what they need to serve the site: their settings for its base path, pages at the addresses of what has moved, and the page for a widget that does not exist. The settings of nginx go beside the built folder (`dist.nginx.conf`), for what is in it is public. Redirects lead from one path to another, without the base path. */
export function hostFiles(redirects: Readonly<Record<string, string>>): AstroIntegration {
  let [base, site] = ['/', ''];
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        site = config.site ?? '';
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const moved = Object.entries(redirects).map(([from, to]) => [
          base + from.slice(1),
          base + to.slice(1),
        ]);
        for (const [from = '', to = ''] of moved) {
          const file = join(folder, from.slice(base.length), 'index.html');
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, movedPage(to, new URL(to, site).href), { flag: 'wx' });
        }
        // Hosts look for this name in the folder of an address; Astro gives it to the root's page alone.
        renameSync(join(folder, 'embed/404/index.html'), join(folder, 'embed/404.html'));
        rmdirSync(join(folder, 'embed/404'));
        const whole = Object.fromEntries(moved) as Record<string, string>;
        writeFileSync(join(folder, '_headers'), headersFile(base, pathsIn(folder, base)));
        writeFileSync(join(folder, '_redirects'), redirectsFile(whole));
        writeFileSync(`${folder.replace(/[\\/]$/, '')}.nginx.conf`, nginxConf(base, whole));
      },
    },
  };
}
