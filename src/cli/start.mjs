import { ensureDependencies, run, runToEnd } from './bring.mjs';

ensureDependencies();
if (!run('npm', ['run', 'build', '--silent'])) process.exit(1);
runToEnd('node_modules/.bin/astro', ['preview', '--ignore-lock']);
