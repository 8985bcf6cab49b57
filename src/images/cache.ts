import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'node_modules/.cache/pictures';

/** A short name for any text or bytes: the same for the same, another for anything else. */
export const fingerprint = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
};

/** The version of an installed package, so that what it made is made anew when it changes. */
export const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

/** Where a kept file stands; made now if it is not there. The name must tell everything the bytes depend on. */
export async function keptFile(name: string, make: () => Promise<Uint8Array> | Uint8Array): Promise<string> {
  const file = join(folder, name);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  // Written beside and moved: another build at the same time never reads half a file.
  const half = `${file}.${process.pid}`;
  writeFileSync(half, await make());
  renameSync(half, file);
  return file;
}
