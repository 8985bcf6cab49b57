import { ensureBrowser, ensureDependencies, ensurePrograms, mayBring, runScripts } from './bring.mjs';

ensureDependencies();
const bring = mayBring(process.argv, process.env);
ensureBrowser({ bring });
ensurePrograms({ bring });
runScripts(['check', 'test:all']);
