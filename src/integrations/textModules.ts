import type { Plugin, ViteDevServer } from 'vite';
import { contentFolder } from '../record/load/folder.ts';
import { loadWholeRecord } from '../record/loadRecord.ts';

/** The module that lists all texts. */
const list = 'virtual:texts';
/** What the id of a text's own module begins with; `events/<id>.mdx` follows. */
const prefix = 'virtual:text/';
/** With front matter of its own above it, nothing in a text is taken for more. */
const emptyFrontMatter = '---\n---\n';

/** The texts of a record by the ids of their modules, as the reader checked them; throws if anything in the record is wrong. */
function checkedTexts(folder: string): Map<string, string> {
  const { records } = loadWholeRecord(folder);
  return new Map(
    (['events', 'explainers', 'pages'] as const).flatMap((kind) =>
      records[kind].map(({ id, text }) => [`${prefix}${kind}/${id}.mdx`, text.source] as const),
    ),
  );
}

/**
 * A Vite plugin that hands the texts of a record to Astro's MDX compiler. `virtual:texts` maps `events/<id>` and
 * the like to a function that imports the text. No other MDX file is ever compiled.
 */
export function textModules(folder = contentFolder()) {
  let texts: Map<string, string> | undefined;
  const known = () => (texts ??= checkedTexts(folder));
  return {
    name: 'record-texts',
    enforce: 'pre',
    resolveId(id: string): string | undefined {
      return id === list || id.startsWith(prefix) ? id : undefined;
    },
    load(id: string): string | undefined {
      if (id === list) {
        const entries = [...known().keys()].map((module) => {
          const key = module.slice(prefix.length, -'.mdx'.length);
          return `${JSON.stringify(key)}: () => import(${JSON.stringify(module)}),`;
        });
        return `export const texts = {\n${entries.join('\n')}\n};`;
      }
      if (!id.replace(/[?#].*$/, '').endsWith('.mdx')) return undefined;
      const text = known().get(id);
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
