import { bringBrowser, bringDependencies, run } from './bring.mjs';

bringDependencies();
bringBrowser();
if (!run('npm', ['run', '--silent', 'build'])) process.exit(1);
if (!run('node', ['tests/pictures/take.ts'])) process.exit(1);
