// Plain JavaScript on purpose: it runs before anything is installed, on whatever Node started npm.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Runs a command with its output shown; gives whether it succeeded. */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

/** Installs the dependencies if they are missing or older than the lock file. */
export function bringDependencies() {
  const installed = 'node_modules/.package-lock.json';
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (fresh) return;
  console.log('Installing the dependencies (npm ci).');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'])) process.exit(1);
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

const findBrowser = () => ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean);

/** Finds a Chromium for the tests, or brings one: Playwright's own download, else the system's packages when this process may install them. Gives its path, or undefined for Playwright's own. */
export function bringBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    console.error(`CHROMIUM_PATH names ${named}, where there is nothing.`);
    process.exit(1);
  }
  const found = findBrowser();
  if (found) {
    console.log(`Browser: ${found}`);
    return found;
  }
  console.log('No Chromium found; asking Playwright for its own.');
  if (spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore' }).status === 0)
    return undefined;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log("Playwright's download is not to be had; installing the system's chromium package.");
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
  }
  const installed = findBrowser();
  if (installed) return installed;
  console.error(
    'No browser for the tests. Install Chromium, or name one with CHROMIUM_PATH=/path/to/chromium.',
  );
  process.exit(1);
}
