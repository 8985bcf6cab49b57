import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, visit } from 'yaml';
import type { Problem } from '../src/domain/problems.ts';
import { readFiles } from '../src/reader/files.ts';
import { readRecord } from '../src/reader/records.ts';
import { fixture } from './unit/record.ts';
import { hostile } from './unit/ways-to-damage.ts';

/** Written with entities, because a text refuses markup; and without addresses, which become links. */
const inText = hostile
  .filter((sign) => !sign.includes('//'))
  .map((sign) => sign.replace(/[^\w ]/g, (letter) => `&#${letter.codePointAt(0)};`))
  .join(' ');

/** Writes a copy of the invented story with markup and code in every value that takes it, and gives the number of values it went into. */
export function writeHostileRecord(folder: string): number {
  rmSync(folder, { recursive: true, force: true });
  cpSync(fixture, folder, { recursive: true });
  let turn = 0;
  let taken = 0;
  for (const file of readFiles(fixture, []).records) {
    const front = /^---\n([\s\S]*?)\n---/.exec(file.content)?.[1];
    const document = parseDocument(front ?? file.content);
    const written = () => {
      const facts = document.toString({ lineWidth: 0 }).trimEnd();
      const content = front === undefined ? facts : file.content.replace(front, () => facts);
      return file.path.endsWith('.mdx') ? `${content}\n\n${inText}\n` : `${content}\n`;
    };
    const holds = () => {
      const problems: Problem[] = [];
      readRecord({ ...file, content: written() }, problems);
      return problems.length === 0;
    };
    visit(document, {
      Scalar: (key, node) => {
        const before = node.value;
        // A value in the shape of an id or a date names something: with more in it, it would name nothing.
        if (key === 'key' || typeof before !== 'string' || /^[a-z0-9-]+$/.test(before)) return;
        for (let tried = 0; tried < hostile.length; tried++) {
          node.value = `${before} ${hostile[(turn + tried) % hostile.length]}`;
          if (!holds()) continue;
          turn++;
          taken++;
          // A letter that the fonts of pictures lack: whatever takes it must not be drawn.
          const hostileValue = node.value;
          node.value = `${hostileValue} 語`;
          if (!holds()) node.value = hostileValue;
          return;
        }
        node.value = before;
      },
    });
    writeFileSync(join(folder, file.path), written());
  }
  return taken;
}
