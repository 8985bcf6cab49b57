import { ensureBrowser, ensureDependencies, ensurePrograms, run } from './bring.mjs';

ensureDependencies();
ensureBrowser();
ensurePrograms();
const steps = ['check:content', 'check:format', 'check:lint', 'check:types', 'test:all'];

for (const step of steps) {
  const start = Date.now();
  console.log(`\n── npm run ${step}`);
  if (!run('npm', ['run', '--silent', step])) {
    console.error(`\n${step} failed.`);
    process.exit(1);
  }
  console.log(`── ${step}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
}
