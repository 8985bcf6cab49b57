import type { Plugin } from 'vite';
import { contentFolder } from '../record/load/folder.ts';

/** A Vite plugin that reloads the record in `npm run dev` when one of its files changes. */
export function recordWatch(): Plugin {
  return {
    name: 'record-watch',
    apply: 'serve',
    configureServer(server) {
      const folder = contentFolder();
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
