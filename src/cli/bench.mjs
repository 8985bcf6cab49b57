import { bringBrowser, bringDependencies, run } from './bring.mjs';

bringDependencies();
bringBrowser();
if (!run('node', ['tests/bench/bench.ts', ...process.argv.slice(2)])) process.exit(1);
