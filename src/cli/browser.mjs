// Plain JavaScript: bring.mjs runs it before anything is installed, and the tests import it.
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
  const fromEnv = process.env.CHROMIUM_PATH;
  if (fromEnv && !existsSync(fromEnv))
    throw new Error(`CHROMIUM_PATH is ${fromEnv}, but that file does not exist.`);
  return fromEnv || ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean);
}

/**
 * The headless shell of Chromium, which opens a page in a quarter of the time, if one of the same version is installed;
 * otherwise, or if CHROMIUM_PATH is set, the browser itself. See https://developer.chrome.com/blog/chrome-headless-shell
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
export const newestTestedVersion = () => JSON.parse(readFileSync('package.json', 'utf8')).newestChromium;

/** A note for a browser that is older or newer than the newest the tests have passed in; undefined if it is the same. */
export function versionNote(version, newest) {
  const order = version.localeCompare(newest, 'en', { numeric: true });
  if (order < 0)
    return `WARNING: the tests have passed in Chromium ${newest}; this ${version} is older and can hide what readers meet.`;
  if (order > 0) return `Newer than ${newest}: if all tests pass, set "newestChromium" in package.json.`;
  return undefined;
}
