import { ensureBrowser, ensureDependencies, run } from './bring.mjs';

ensureDependencies();
ensureBrowser();
if (!run('npm', ['run', '--silent', 'build'])) process.exit(1);
if (!run('node', ['tests/pictures/keep.ts'])) process.exit(1);
