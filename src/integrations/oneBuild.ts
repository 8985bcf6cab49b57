import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Takes a lock, a file that holds the id of its process, and returns a function that releases it; throws if a running process holds it. The lock of a killed process is taken over. */
export function takeLock(file: string): () => void {
  const release = () => rmSync(file, { force: true });
  for (let tries = 0; tries < 3; tries++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return release;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder !== process.pid && holder > 0 && isRunning(holder))
      throw new Error(
        `Another build runs in this folder (process ${holder}). Wait for its end, or build in a second clone: builds share the folder .astro.`,
      );
    release();
  }
  throw new Error(`The lock ${file} cannot be taken.`);
}

/** An Astro integration that refuses a second build in the same folder, because builds share the folder `.astro`, where Astro keeps what it has rendered so far. */
export function oneBuild(): AstroIntegration {
  let release = () => {};
  return {
    name: 'one-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const folder = new URL('.astro/', config.root);
        mkdirSync(folder, { recursive: true });
        release = takeLock(fileURLToPath(new URL('build.lock', folder)));
        process.once('exit', release);
      },
      'astro:build:done': () => release(),
    },
  };
}
