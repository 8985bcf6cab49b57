// Plain JavaScript: the setup runs it before anything is installed, and the tests import it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program on PATH, or undefined. */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

/** The Chromium that CHROMIUM_PATH names, else the one on PATH, else undefined: Playwright then uses its own. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    throw new Error(`CHROMIUM_PATH is ${named}, but that file does not exist.`);
  return named || ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean);
}

/**
 * Chromium without its windows, in the version of the browser: it opens a page in a quarter of the time. The browser itself
 * where CHROMIUM_PATH names one or no such shell is there. See https://developer.chrome.com/blog/chrome-headless-shell
 */
export function findShell() {
  const browser = findBrowser();
  const shell = process.env.CHROMIUM_PATH ? undefined : onPath('chromium-headless-shell');
  return shell && browser && browserVersion(shell) === browserVersion(browser) ? shell : browser;
}

/** The version of a browser, as `156.0.8078.108`, or undefined if it does not start. */
export function browserVersion(path) {
  return /\d+(\.\d+){3}/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[0];
}

/** The newest Chromium the tests have passed in, from `newestChromium` in package.json. */
export const newestSeen = () => JSON.parse(readFileSync('package.json', 'utf8')).newestChromium;

/** What to say about the version of a browser, compared with the newest the tests have passed in. */
export function versionNote(version, newest) {
  const order = version.localeCompare(newest, 'en', { numeric: true });
  if (order < 0)
    return `WARNING: the tests have passed in Chromium ${newest}; this ${version} is older and can hide what readers meet.`;
  if (order > 0) return `Newer than ${newest}: if all tests pass, set "newestChromium" in package.json.`;
  return undefined;
}
