// Plain JavaScript on purpose: it runs on whatever Node started npm.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a build depends on beside its settings. */
const inputs = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json'];
/** The settings of a build that make another site of the same files. */
const settings = ['BASE_PATH', 'CONTENT_DIR', 'OUT_DIR', 'SITE_URL'];
const hasSettings = (env) => settings.some((name) => env[name]);
const noteFile = (folder) => join(folder, 'node_modules/.cache/start.json');
const pageFile = (folder) => join(folder, 'dist/index.html');

/** The latest time at which something in a file or folder changed, in milliseconds since 1970; 0 if it does not exist. */
function lastChange(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/** Whether `dist` holds the site that the files of a project and its default settings make, as `noteBuild` wrote it down. */
export function isBuilt(folder, env = process.env) {
  if (hasSettings(env) || !existsSync(noteFile(folder)) || !existsSync(pageFile(folder))) return false;
  const { builtAt, pageAt } = JSON.parse(readFileSync(noteFile(folder), 'utf8'));
  // Another build may have written to the folder since.
  if (statSync(pageFile(folder)).mtimeMs !== pageAt) return false;
  return inputs.every((input) => lastChange(join(folder, input)) < builtAt);
}

/** Writes down that a build which began at a time, in milliseconds since 1970, is in `dist`, unless its settings made another site of the same files. */
export function noteBuild(folder, builtAt, env = process.env) {
  if (hasSettings(env)) return;
  mkdirSync(dirname(noteFile(folder)), { recursive: true });
  writeFileSync(noteFile(folder), JSON.stringify({ builtAt, pageAt: statSync(pageFile(folder)).mtimeMs }));
}
