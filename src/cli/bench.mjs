import { ensureBrowser, ensureDependencies, run } from './bring.mjs';

ensureDependencies();
ensureBrowser();
if (!run('node', ['tests/bench/bench.ts', ...process.argv.slice(2)])) process.exit(1);
