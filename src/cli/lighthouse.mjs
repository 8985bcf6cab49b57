import { ensureBrowser, ensureDependencies, run } from './bring.mjs';

ensureDependencies();
ensureBrowser();
if (!run('npm', ['run', '--silent', 'build'])) process.exit(1);
if (!run('node', ['tests/lighthouse/lighthouse.ts', ...process.argv.slice(2)])) process.exit(1);
