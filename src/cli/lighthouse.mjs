import { bringBrowser, bringDependencies, run } from './bring.mjs';

bringDependencies();
bringBrowser();
if (!run('npm', ['run', '--silent', 'build'])) process.exit(1);
if (!run('node', ['tests/lighthouse/lighthouse.ts', ...process.argv.slice(2)])) process.exit(1);
