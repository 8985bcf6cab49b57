import { ensureDependencies, runScripts, runScriptsTogether } from './bring.mjs';

ensureDependencies();
// Quickest first; the last two keep one core busy each.
runScripts(['check:content', 'check:format']);
await runScriptsTogether(['check:lint', 'check:types']);
