import { build, type Plugin } from 'vite';
import { buildTargets } from './browsers.ts';

const suffix = '?bundle';
/** Module ids are this prefix and a path in hex, without a file extension, so that no other plugin takes them for a script. */
const prefix = '\0bundle:';

async function bundleScript(file: string, plugins: Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    plugins,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: buildTargets,
      minify: true,
      lib: { entry: file, formats: ['iife'], name: 'embedded' },
    },
  });
  const [first] = [result].flat().flatMap((output) => ('output' in output ? output.output : []));
  if (first?.type !== 'chunk') throw new Error(`${file} gives no code.`);
  return first.code.trim();
}

/** A Vite plugin: `import text from './file.ts?bundle'` imports a file with all its imports as one minified classic script, as text; `plugins` take part in the bundling. */
export function bundles(plugins: Plugin[] = []): Plugin {
  return {
    name: 'bundles',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(suffix)) return undefined;
      const found = await this.resolve(id.slice(0, -suffix.length), importer, { skipSelf: true });
      return found && prefix + Buffer.from(found.id).toString('hex');
    },
    async load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const file = Buffer.from(id.slice(prefix.length), 'hex').toString();
      this.addWatchFile(file);
      return `export default ${JSON.stringify(await bundleScript(file, plugins))}`;
    },
  };
}
