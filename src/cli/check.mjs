import { ensureDependencies, runScripts } from './bring.mjs';

ensureDependencies();
// Quickest first.
runScripts(['check:content', 'check:format', 'check:lint', 'check:types']);
