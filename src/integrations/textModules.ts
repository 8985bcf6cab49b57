import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { contentFolder } from '../record/load/folder.ts';
import { loadRecordOrThrow } from '../record/loadRecord.ts';

/** The id of the module that lists all texts. */
const listId = 'virtual:texts';
/** The prefix of the module id of a text; `events/<id>.mdx` follows. */
const prefix = 'virtual:text/';
/** Goes before each text, so that nothing in the text is taken for front matter. */
const emptyFrontMatter = '---\n---\n';

/** The checked texts of a record by module id; throws if the record has problems. */
function checkedTexts(folder: string, draft: boolean): Map<string, string> {
  const { records } = loadRecordOrThrow(folder, { draft });
  return new Map(
    (['events', 'explainers', 'pages'] as const).flatMap((kind) =>
      records[kind].map(({ id, text }) => [`${prefix}${kind}/${id}.mdx`, text.source] as const),
    ),
  );
}

/**
 * A Vite plugin that passes the texts of a record to Astro's MDX compiler. `virtual:texts` maps keys such as
 * `events/<id>` to functions that import the text. No other MDX file is compiled.
 */
export function textModules(folder = contentFolder()) {
  let draft = false;
  let texts: Map<string, string> | undefined;
  const allTexts = () => (texts ??= checkedTexts(folder, draft));
  return {
    name: 'record-texts',
    enforce: 'pre',
    configResolved({ command }: Pick<ResolvedConfig, 'command'>): void {
      draft = command === 'serve';
    },
    resolveId(id: string): string | undefined {
      return id === listId || id.startsWith(prefix) ? id : undefined;
    },
    load(id: string): string | undefined {
      if (id === listId) {
        const entries = [...allTexts().keys()].map((module) => {
          const key = module.slice(prefix.length, -'.mdx'.length);
          return `${JSON.stringify(key)}: () => import(${JSON.stringify(module)}),`;
        });
        return `export const texts = {\n${entries.join('\n')}\n};`;
      }
      if (!id.replace(/[?#].*$/, '').endsWith('.mdx')) return undefined;
      const text = allTexts().get(id);
      if (text === undefined)
        throw new Error(`"${id}" is not a text of the record, and no other MDX is compiled`);
      return emptyFrontMatter + text;
    },
    configureServer({ watcher }: Pick<ViteDevServer, 'watcher'>): void {
      watcher.on('all', (_event, file) => {
        if (file.startsWith(folder)) texts = undefined;
      });
    },
  } satisfies Plugin;
}
