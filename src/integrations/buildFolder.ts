import { lstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Returns an error message if the path of a folder has a character that breaks Astro, which uses the path in URLs and generated code; otherwise undefined. */
export function projectPathError(folder: string): string | undefined {
  const [character] = /['#?%]/.exec(folder) ?? [];
  if (character === undefined) return undefined;
  return `The folder of the project has a ${character} in its path, with which Astro does not build: ${folder}. Move the project to a folder without it.`;
}

/** An error message if Astro cannot build into a folder, otherwise undefined. Astro moves files there from the project, which works only within one file system, and resolves packages from the real path of the folder. */
export function outDirError(out: string, project: string): string | undefined {
  const stats = lstatSync(out, { throwIfNoEntry: false });
  if (stats === undefined) return outDirError(dirname(out), project);
  if (stats.isSymbolicLink())
    return `${out} is a symbolic link, and Astro does not build through one. Remove it, or name another folder with OUT_DIR.`;
  if (stats.dev !== statSync(project).dev)
    return `${out} is on another file system than the project, and Astro moves files there as it builds. Build into a folder beside the project, and copy that.`;
  return undefined;
}

/** An Astro integration that stops the build with a clear message if Astro cannot build in the project folder or into `outDir`, because Astro's own errors there are hard to understand. */
export function buildFolder(): AstroIntegration {
  return {
    name: 'build-folder',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        const project = fileURLToPath(config.root);
        const message =
          projectPathError(project) ??
          (command === 'build'
            ? outDirError(fileURLToPath(config.outDir).replace(/[\\/]$/, ''), project)
            : undefined);
        if (message) throw new Error(message);
      },
    },
  };
}
