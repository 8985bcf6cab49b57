import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// Starts another record: one event with its source, which builds as it is, and the templates for more.
const [folder, ...rest] = process.argv.slice(2);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (folder === undefined || folder.startsWith('-') || rest.length > 0)
  stop('Name one folder: npm run new:record -- ../my-record');
if (existsSync(folder) && readdirSync(folder).length > 0)
  stop(`${folder} is not empty. Name a folder that is empty or does not exist yet.`);

cpSync(join(import.meta.dirname, 'minimal-record'), folder, { recursive: true });
cpSync(join(import.meta.dirname, '../../content/_templates'), join(folder, '_templates'), {
  recursive: true,
});
console.log(`${folder} holds a record with one event. To see it: CONTENT_DIR=${folder} npm run dev
To add to it: CONTENT_DIR=${folder} npm run new -- event my-event --date 2001-05-06`);
