import type { Plugin } from 'vite';
import { contentFolder, displayFolder } from '../record/load/folder.ts';
import { publishedFile } from '../record/link/published.ts';
import { loadRecord } from '../record/loadRecord.ts';
import { describeProblems } from '../record/problems.ts';

/** A Vite plugin that reloads the record in `npm run dev` when one of its files changes, and lists ids without a line in published.txt, which only a build refuses. */
export function recordWatch(): Plugin {
  return {
    name: 'record-watch',
    apply: 'serve',
    configureServer(server) {
      const folder = contentFolder();
      const unlisted = loadRecord(folder).problems.filter(({ file }) => file === publishedFile);
      if (unlisted.length > 0) server.config.logger.warn(describeProblems(unlisted, displayFolder(folder)));
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        for (const { moduleGraph, hot } of Object.values(server.environments)) {
          moduleGraph.invalidateAll();
          hot.send({ type: 'full-reload' });
        }
      });
    },
  };
}
