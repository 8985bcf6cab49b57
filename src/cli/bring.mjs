// Plain JavaScript on purpose: it runs before anything is installed, on whatever Node started npm.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFault, scriptsFault } from './nodeVersion.mjs';
import { browserVersion, findBrowser, findShell, newestSeen, onPath, versionNote } from './browser.mjs';

/** Runs a command with its output shown; gives whether it succeeded. */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    // On Windows npm is a script of the shell.
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Runs a command with its output shown until it ends, and ends with it; what stops this process stops the command first. */
export function runToEnd(command, args) {
  const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** Whether the part of the bundler that is made for this machine is there: npm leaves it out where the Node it ran on was too old. */
function hasBinding(folder) {
  const parts = join(folder, 'node_modules/@rolldown');
  return existsSync(parts) && readdirSync(parts).some((name) => name.startsWith('binding-'));
}

/** Whether the dependencies of a folder are missing, incomplete or older than its lock file. */
export function needsInstall(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  return (
    !existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs || !hasBinding(folder)
  );
}

function stopAt(fault) {
  if (!fault) return;
  console.error(fault);
  process.exit(1);
}

/** Installs the dependencies if that is needed; stops where Node is too old to install or to run them. */
export function bringDependencies() {
  stopAt(nodeFault(process.versions.node));
  if (needsInstall('.')) {
    console.log('Installing the dependencies (npm ci).');
    if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'])) process.exit(1);
  }
  const isBrought = ['node', 'node.exe'].some((name) => existsSync(join('node_modules/node/bin', name)));
  stopAt(scriptsFault(process.versions.node, isBrought));
}

/** Whether packages of the system may be installed: as root, with apt, unless NO_SYSTEM_PACKAGES is set. */
const mayInstall = () =>
  !process.env.NO_SYSTEM_PACKAGES && process.getuid?.() === 0 && onPath('apt-get') !== undefined;

/** Installs packages of the system; gives whether it succeeded. */
function installPackages(packages) {
  run('apt-get', ['update', '-qq']);
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return run('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' });
}

/** Says which browser the tests use, and loudly if it is older than the newest they have passed in. */
function announce(path) {
  const version = browserVersion(path);
  if (!version) {
    console.error(`${path} does not start.`);
    process.exit(1);
  }
  const shell = findShell();
  console.log(`Browser: ${path}${shell === path ? '' : ` and ${shell}`}, Chromium ${version}`);
  const note = versionNote(version, newestSeen());
  if (note) console.log(note);
}

/** Finds the newest Chromium that can be had for the tests: the one CHROMIUM_PATH names, else the system's package, installed or upgraded where this process may, else one on PATH, else Playwright's own. */
export function bringBrowser() {
  // The packages name the metrics-compatible fonts only as a suggestion, and heights depend on them.
  const packages = ['chromium', 'fonts-liberation'];
  // Older systems have no package of the shell.
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

/** The programs that the tests of hosts and of engines need, each with the packages that bring it. */
const programs = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  rsync: ['rsync'],
  'firefox-esr': ['firefox-esr'],
  WebKitWebDriver: ['webkit2gtk-driver'],
  'xvfb-run': ['xvfb', 'xauth'],
};
const missingPrograms = () =>
  Object.keys(programs).filter((name) => !onPath(name) && !existsSync(`/usr/sbin/${name}`));

/** Brings the servers and other browsers of the tests from the system's packages where this process may; says what is missing, whose tests are then left out. */
export function bringPrograms() {
  const wanted = missingPrograms();
  if (wanted.length > 0 && mayInstall()) {
    console.log(`Installing for the tests: ${wanted.join(', ')}.`);
    installPackages(wanted.flatMap((name) => programs[name]));
  }
  const missing = missingPrograms();
  if (missing.length > 0)
    console.log(`Not on this machine, so that tests are left out: ${missing.join(', ')}.`);
}
