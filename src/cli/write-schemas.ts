import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { editorFiles } from './editor-schemas.ts';

// Writes the JSON Schemas with which editors check and complete the files of the record.
rmSync('.vscode/schemas', { recursive: true, force: true });
mkdirSync('.vscode/schemas', { recursive: true });
for (const [file, text] of Object.entries(editorFiles())) writeFileSync(file, text);
console.log(`Wrote ${Object.keys(editorFiles()).length} files to .vscode/.`);
