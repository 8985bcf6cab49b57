import { bringDependencies, run } from './bring.mjs';

bringDependencies();
if (!run('npm', ['run', 'build', '--silent'])) process.exit(1);
run('npm', ['run', 'preview', '--silent']);
