import { bringBrowser, bringDependencies, run } from './bring.mjs';

bringDependencies();
const browser = bringBrowser();
const env = browser ? { CHROMIUM_PATH: browser } : {};
if (!run('npm', ['run', '--silent', 'build'], env)) process.exit(1);
if (!run('node', ['tests/pictures/keep.ts'], env)) process.exit(1);
