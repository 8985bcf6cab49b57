import { ensureBrowser, ensureDependencies, ensurePackages, run } from '../src/cli/bring.mjs';

ensureDependencies({ dev: false });
ensurePackages('bench', false);
ensureBrowser({ folder: 'bench' });
if (!run('node', ['bench/bench.ts', ...process.argv.slice(2)])) process.exit(1);
