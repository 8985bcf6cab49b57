import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument, type Scalar, visit } from 'yaml';
import { buildArchive } from '../src/record/link/linkRecord.ts';
import type { Problem } from '../src/record/problems.ts';
import { readFiles } from '../src/record/load/files.ts';
import { readRecord, recordsFrom } from '../src/record/load/records.ts';
import { addressPayloads } from './address-payloads.ts';
import { longCode, type Payload, payloads, shortCode } from './payloads.ts';
import { fixture } from './unit/record.ts';

/** How often each payload was written into a value, by its kind. */
export type Written = ReadonlyMap<string, number>;

/** So many payloads stand in one value where it is long enough. */
const mostInOne = 4;

/** Those of letters that the fonts of pictures have; the check refuses others in what pictures show. */
const drawable = payloads.filter(({ of }) => /^[ -~\t]*$/.test(of(shortCode)));
const others = payloads.filter((payload) => !drawable.includes(payload));

/** Written with entities, because a text refuses markup; and without addresses, which become links. */
const inText = payloads
  .map(({ of }) => of(shortCode))
  .filter((value) => !/\/\/|[^ -~]/.test(value))
  .map((value) => value.replace(/[^\w ]/g, (letter) => `&#${letter.codePointAt(0)};`))
  .join('\n\n');

/** Adds payloads in turn, so that each comes into values of every kind. */
class Turns {
  readonly written = new Map<string, number>();
  /** What each value became: equal values, such as the unit of two people, stay equal. */
  readonly #filled = new Map<string, unknown>();
  #at = 0;

  /** Adds to a value what it takes, if anything; `holds` says whether the record takes what it is now. */
  fill(node: Scalar, holds: () => boolean): void {
    const first = node.value;
    // A value in the shape of an id or a date names something: with more in it, it would name nothing.
    if (typeof first !== 'string' || /^[a-z0-9-]+$/.test(first)) return;
    const known = this.#filled.get(first);
    if (known !== undefined) {
      node.value = known;
      if (holds()) return;
      node.value = first;
    }
    const isAddress = /^https?:/.test(first);
    const between = isAddress ? '' : ' ';
    node.value = `${first}${between}x`;
    const isFree = holds();
    node.value = first;
    if (!isFree) return;
    let [added, tooLong] = [0, Infinity];
    const candidates = isAddress ? this.#next(addressPayloads) : this.#next(drawable, others);
    for (const payload of candidates) {
      const before = String(node.value);
      for (const value of [payload.of(longCode), payload.of(shortCode)]) {
        if (before.length + value.length >= tooLong) continue;
        node.value = before + between + value;
        if (holds()) {
          this.written.set(payload.kind, (this.written.get(payload.kind) ?? 0) + 1);
          added++;
          break;
        }
        tooLong = before.length + value.length;
        node.value = before;
      }
      if (added === mostInOne) break;
    }
    this.#at += 1;
    this.#filled.set(first, node.value);
  }

  /** The payloads from the one whose turn it is on, one of the `first` ones before them. */
  #next(all: readonly Payload[], first: readonly Payload[] = []): Payload[] {
    const at = this.#at % all.length;
    const leading = first[this.#at % first.length];
    return [...(leading ? [leading] : []), ...all.slice(at), ...all.slice(0, at)];
  }
}

function fillAll(document: Document, turns: Turns, holds: () => boolean): void {
  visit(document, { Scalar: (key, node) => (key === 'key' ? undefined : turns.fill(node, holds)) });
}

const textOf = (document: Document) => document.toString({ lineWidth: 0 }).trimEnd();

/** Writes a copy of the invented story with markup and code in every value that takes it, and tells how often each kind of payload was written. */
export function writeHostileRecord(folder: string): Written {
  rmSync(folder, { recursive: true, force: true });
  cpSync(fixture, folder, { recursive: true });
  const turns = new Turns();
  const files = readFiles(fixture, []);
  for (const file of files.records) {
    const front = /^---\n([\s\S]*?)\n---/.exec(file.content)?.[1];
    const document = parseDocument(front ?? file.content);
    const facts = () => textOf(document);
    fillAll(document, turns, () => {
      const problems: Problem[] = [];
      // Without the text below the facts, which takes longer to read and does not change.
      const content = front === undefined ? facts() : `---\n${facts()}\n---\n\nText.\n`;
      readRecord({ ...file, content }, problems);
      return problems.length === 0;
    });
    const content = front === undefined ? facts() : `${file.content.replace(front, facts)}\n\n${inText}`;
    writeFileSync(join(folder, file.path), `${content}\n`);
  }
  // The words of the whole site: topics and groups are named by records, so that all of them are read with it.
  const site = parseDocument(readFileSync(join(fixture, 'site.yaml'), 'utf8'));
  const record = recordsFrom(files, []);
  fillAll(site, turns, () => {
    const problems: Problem[] = [];
    const changed = recordsFrom({ ...files, records: [], site: textOf(site) }, problems);
    return problems.length === 0 && buildArchive({ ...record, site: changed.site }).problems.length === 0;
  });
  writeFileSync(join(folder, 'site.yaml'), `${textOf(site)}\n`);
  return turns.written;
}
