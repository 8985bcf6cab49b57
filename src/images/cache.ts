import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const cacheFolder = 'node_modules/.cache/pictures';

/** Returns the first 32 hex digits of the SHA-256 hash of texts or bytes. */
export const fingerprint = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
};

/** Returns the version of an installed package, for use in cache keys of files that depend on it. */
export const packageVersion = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

/** Returns the path of a cached file, creating it if it does not exist. The name must identify everything the contents depend on. */
export async function cachedFile(
  name: string,
  create: () => Promise<Uint8Array> | Uint8Array,
): Promise<string> {
  const file = join(cacheFolder, name);
  if (existsSync(file)) return file;
  mkdirSync(cacheFolder, { recursive: true });
  // Written under a temporary name and renamed, so that a concurrent build never reads a partial file.
  const temporaryFile = `${file}.${process.pid}`;
  writeFileSync(temporaryFile, await create());
  renameSync(temporaryFile, file);
  return file;
}
