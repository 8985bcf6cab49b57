// Plain JavaScript on purpose: it runs before anything is installed, on whatever Node started npm.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nodeVersionError, scriptsVersionError } from './nodeVersion.mjs';
import {
  browserVersion,
  findBrowser,
  findShell,
  newestTestedVersion,
  onPath,
  versionNote,
} from './browser.mjs';

/** Runs a command with its output shown and returns whether it succeeded. */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    // On Windows, npm is a shell script.
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Runs a command with its output shown and exits with its status; signals that stop this process are passed to the command. */
export function runToEnd(command, args) {
  const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** Whether the native binding of Rolldown, the bundler, is installed: npm leaves it out if the Node it runs on is too old. */
function hasBinding(folder) {
  const bindings = join(folder, 'node_modules/@rolldown');
  return existsSync(bindings) && readdirSync(bindings).some((name) => name.startsWith('binding-'));
}

/** Whether the dependencies of a folder are missing, incomplete or older than its lock file. */
export function needsInstall(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  return (
    !existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs || !hasBinding(folder)
  );
}

function exitOnError(message) {
  if (!message) return;
  console.error(message);
  process.exit(1);
}

/** Installs the dependencies if needed; exits with a message if Node is too old to install or to run them. */
export function ensureDependencies() {
  exitOnError(nodeVersionError(process.versions.node));
  if (needsInstall('.')) {
    console.log('Installing the dependencies (npm ci).');
    if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'])) process.exit(1);
  }
  const hasNodePackage = ['node', 'node.exe'].some((name) => existsSync(join('node_modules/node/bin', name)));
  exitOnError(scriptsVersionError(process.versions.node, hasNodePackage));
}

/** Whether system packages may be installed: as root, with apt, unless NO_SYSTEM_PACKAGES is set. */
const mayInstall = () =>
  !process.env.NO_SYSTEM_PACKAGES && process.getuid?.() === 0 && onPath('apt-get') !== undefined;

/** Installs system packages and returns whether that succeeded. */
function installPackages(packages) {
  run('apt-get', ['update', '-qq']);
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return run('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' });
}

/** Prints which browser the tests use, with a note if it is not the newest version they have passed in; exits if it does not start. */
function announce(path) {
  const version = browserVersion(path);
  if (!version) {
    console.error(`${path} does not start.`);
    process.exit(1);
  }
  const shell = findShell();
  console.log(`Browser: ${path}${shell === path ? '' : ` and ${shell}`}, Chromium ${version}`);
  const note = versionNote(version, newestTestedVersion());
  if (note) console.log(note);
}

/** Finds or installs a Chromium for the tests: the one CHROMIUM_PATH names, else the system package (installed or upgraded if this process may), else one on PATH, else Playwright's own. Exits if there is none. */
export function ensureBrowser() {
  // The Chromium packages only suggest the metric-compatible fonts, and the heights in the tests depend on them.
  const packages = ['chromium', 'fonts-liberation'];
  // Older systems have no package of the headless shell.
  if (!process.env.CHROMIUM_PATH && mayInstall())
    void (installPackages([...packages, 'chromium-headless-shell']) || installPackages(packages));
  const found = findBrowser();
  if (found) {
    announce(found);
    return;
  }
  console.log('No Chromium found; downloading the one Playwright brings.');
  if (spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore' }).status === 0) return;
  console.error(
    "No browser for the tests: Playwright's download failed. Install Chromium, or name one with CHROMIUM_PATH=/path/to/chromium.",
  );
  process.exit(1);
}

/** The programs that the tests of hosts and browser engines need, each with the packages that install it. */
const programs = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  rsync: ['rsync'],
  'firefox-esr': ['firefox-esr'],
  WebKitWebDriver: ['webkit2gtk-driver'],
  'xvfb-run': ['xvfb', 'xauth'],
};
const missingPrograms = () =>
  Object.keys(programs).filter((name) => !onPath(name) && !existsSync(`/usr/sbin/${name}`));

/** Installs the servers and other browsers the tests need from system packages, if this process may; prints those still missing, whose tests are skipped. */
export function ensurePrograms() {
  const toInstall = missingPrograms();
  if (toInstall.length > 0 && mayInstall()) {
    console.log(`Installing for the tests: ${toInstall.join(', ')}.`);
    installPackages(toInstall.flatMap((name) => programs[name]));
  }
  const missing = missingPrograms();
  if (missing.length > 0)
    console.log(`Not on this machine, so that tests are left out: ${missing.join(', ')}.`);
}
