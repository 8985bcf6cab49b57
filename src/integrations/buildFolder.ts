import { lstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Why Astro cannot build a project in a folder, in a sentence; undefined if it can. It puts the path into addresses and into code, where these letters mean something else. */
export function folderFault(folder: string): string | undefined {
  const [letter] = /['#?%]/.exec(folder) ?? [];
  if (letter === undefined) return undefined;
  return `The folder of the project has a ${letter} in its path, with which Astro does not build: ${folder}. Move the project to a folder without it.`;
}

/** Why a site cannot be built into a folder, in a sentence; undefined if it can. Astro moves files there from the project, which works only within one file system, and looks up packages from where it really is. */
export function outFault(out: string, project: string): string | undefined {
  const found = lstatSync(out, { throwIfNoEntry: false });
  if (found === undefined) return outFault(dirname(out), project);
  if (found.isSymbolicLink())
    return `${out} is a symbolic link, and Astro does not build through one. Remove it, or name another folder with OUT_DIR.`;
  if (found.dev !== statSync(project).dev)
    return `${out} is on another file system than the project, and Astro moves files there as it builds. Build into a folder beside the project, and copy that.`;
  return undefined;
}

/** Stops before the work begins where the folder of the project, or the one to build into, is one Astro fails at in words nobody understands. */
export function buildFolder(): AstroIntegration {
  return {
    name: 'build-folder',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        const project = fileURLToPath(config.root);
        const fault =
          folderFault(project) ??
          (command === 'build'
            ? outFault(fileURLToPath(config.outDir).replace(/[\\/]$/, ''), project)
            : undefined);
        if (fault) throw new Error(fault);
      },
    },
  };
}
