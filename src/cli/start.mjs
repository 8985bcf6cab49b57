import { ensureDependencies, run, runToEnd } from './bring.mjs';
import { isBuilt, noteBuild } from './freshBuild.mjs';

ensureDependencies({ dev: false });
const astro = 'node_modules/.bin/astro';
if (isBuilt('.')) console.log('Nothing has changed since the last build.');
else {
  const start = Date.now();
  console.log('Building the site.');
  // Without a word if all is well; what is wrong is said in the second run.
  if (!run(astro, ['build', '--silent']) && !run(astro, ['build'])) process.exit(1);
  noteBuild('.', start);
}
runToEnd(astro, ['preview', '--ignore-lock']);
