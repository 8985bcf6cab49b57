import { bringBrowser, bringDependencies, run } from './bring.mjs';

bringDependencies();
const browser = bringBrowser();
const env = browser ? { CHROMIUM_PATH: browser } : {};
if (!run('node', ['tests/bench/bench.ts', ...process.argv.slice(2)], env)) process.exit(1);
