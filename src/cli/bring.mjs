// Plain JavaScript on purpose: it runs before anything is installed, on whatever Node started npm.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

const reportTime = (name, start) => console.log(`── ${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);

function exitIfFailed(name, succeeded) {
  if (succeeded) return;
  console.error(`\n${name} failed.`);
  process.exit(1);
}

/** Runs npm scripts one after the other, with the time each takes; exits if one fails. */
export function runScripts(names) {
  for (const name of names) {
    const start = Date.now();
    console.log(`\n── npm run ${name}`);
    exitIfFailed(name, run('npm', ['run', '--silent', name]));
    reportTime(name, start);
  }
}

/** Runs npm scripts at the same time and shows the output of each when it ends; when all have ended, exits if one failed. */
export async function runScriptsTogether(names) {
  const succeeded = await Promise.all(
    names.map(async (name) => {
      const start = Date.now();
      const child = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });
      const output = [];
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data));
      const [status] = await once(child, 'close');
      console.log(`\n── npm run ${name}`);
      process.stdout.write(Buffer.concat(output));
      reportTime(name, start);
      return status === 0;
    }),
  );
  exitIfFailed(names.filter((_, index) => !succeeded[index]).join(' and '), succeeded.every(Boolean));
}

/** Whether the native binding of Rolldown, the bundler, is installed, if Rolldown is: npm leaves it out if the Node it runs on is too old. */
function hasBinding(folder) {
  const modules = join(folder, 'node_modules');
  if (!existsSync(join(modules, 'rolldown'))) return true;
  const bindings = join(modules, '@rolldown');
  return existsSync(bindings) && readdirSync(bindings).some((name) => name.startsWith('binding-'));
}

/** Whether every package that one list of a folder's package.json names is installed: `dependencies` or `devDependencies`. */
function hasPackages(folder, list) {
  const packages = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))[list] ?? {};
  return Object.keys(packages).every((name) => existsSync(join(folder, 'node_modules', name)));
}

/** Whether the packages of a folder are missing, incomplete or older than its lock file; those for development only count if `dev` is true. */
export function needsInstall(folder, dev) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  return (
    !existsSync(installed) ||
    statSync(installed).mtimeMs < statSync(lock).mtimeMs ||
    !hasBinding(folder) ||
    !hasPackages(folder, 'dependencies') ||
    (dev && !hasPackages(folder, 'devDependencies'))
  );
}

function exitOnError(message) {
  if (!message) return;
  console.error(message);
  process.exit(1);
}

/** Installs the packages of a folder if needed; those for development stay if they are there already. Exits if that fails. */
export function ensurePackages(folder, dev) {
  if (!needsInstall(folder, dev)) return;
  const group = dev || hasPackages(folder, 'devDependencies') ? '--include=dev' : '--omit=dev';
  const args = ['ci', group, '--prefix', folder];
  console.log(`Installing packages (npm ${args.join(' ')}).`);
  if (!run('npm', [...args, '--no-audit', '--no-fund', '--loglevel', 'error'])) process.exit(1);
}

/**
 * Installs the packages that building and serving the site need, if they are not there; with `dev` those of checks and
 * tests as well. Exits with a message if Node is too old to install or to run them.
 */
export function ensureDependencies({ dev = true } = {}) {
  exitOnError(nodeVersionError(process.versions.node));
  ensurePackages('.', dev);
  const hasNodePackage = ['node', 'node.exe'].some((name) => existsSync(join('node_modules/node/bin', name)));
  exitOnError(scriptsVersionError(process.versions.node, hasNodePackage));
}

/** Whether a command with these arguments may install system packages: if they hold `--bring`, and in CI. */
export const mayBring = (args, env) => args.includes('--bring') || Boolean(env.CI);

/** Whether this process can install system packages: as root, with apt. */
const canInstall = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

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

/**
 * Finds a Chromium for the tests: the one CHROMIUM_PATH names, else one on PATH, else the one that the Playwright of
 * a folder downloads. With `bring` the system's package is installed or upgraded first, where this process can. Exits if
 * there is none.
 */
export function ensureBrowser({ bring = false, folder = '.' } = {}) {
  // The Chromium packages only suggest the metric-compatible fonts, and the heights in the tests depend on them.
  const packages = ['chromium', 'fonts-liberation'];
  // Older systems have no package of the headless shell.
  if (bring && !process.env.CHROMIUM_PATH && canInstall())
    void (installPackages([...packages, 'chromium-headless-shell']) || installPackages(packages));
  const found = findBrowser();
  if (found) {
    announce(found);
    return;
  }
  console.log('No Chromium found; downloading the one Playwright brings.');
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    cwd: folder,
    stdio: 'ignore',
  });
  if (status === 0) return;
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

/** Prints which servers and other browsers the tests need and do not find: their tests are skipped. With `bring` they are installed first from system packages, where this process can. */
export function ensurePrograms({ bring = false } = {}) {
  const toInstall = missingPrograms();
  if (bring && toInstall.length > 0 && canInstall()) {
    console.log(`Installing for the tests: ${toInstall.join(', ')}.`);
    installPackages(toInstall.flatMap((name) => programs[name]));
  }
  const missing = missingPrograms();
  if (missing.length > 0)
    console.log(
      `Not on this machine, so that tests are left out: ${missing.join(', ')}. On Debian, "npm test -- --bring" installs them (as root).`,
    );
}
