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

/** The number of times each kind of payload was written into a value. */
export type Written = ReadonlyMap<string, number>;

/** The maximum number of payloads in one value. */
const maxPayloadsPerValue = 4;

/** Payloads the picture fonts can draw; the check rejects other characters in values that pictures show. */
const drawable = payloads.filter(({ of }) => /^[ -~\t]*$/.test(of(shortCode)));
const others = payloads.filter((payload) => !drawable.includes(payload));

/** Payloads for MDX texts: escaped as entities, because texts reject markup, and without URLs, which become links. */
const inText = payloads
  .map(({ of }) => of(shortCode))
  .filter((value) => !/\/\/|[^ -~]/.test(value))
  .map((value) => value.replace(/[^\w ]/g, (letter) => `&#${letter.codePointAt(0)};`))
  .join('\n\n');

/** Adds payloads in rotation, so that each lands in values of every kind. */
class PayloadRotation {
  readonly written = new Map<string, number>();
  /** The new value for each original one, so that equal values, such as the unit of two people, stay equal. */
  readonly #filled = new Map<string, unknown>();
  #at = 0;

  /** Adds as many payloads to a value as the record accepts; `isAccepted` tells whether it accepts the current value. */
  fill(node: Scalar, isAccepted: () => boolean): void {
    const first = node.value;
    // Ids and dates refer to something, so they must not change.
    if (typeof first !== 'string' || /^[a-z0-9-]+$/.test(first)) return;
    const known = this.#filled.get(first);
    if (known !== undefined) {
      node.value = known;
      if (isAccepted()) return;
      node.value = first;
    }
    const isAddress = /^https?:/.test(first);
    const separator = isAddress ? '' : ' ';
    node.value = `${first}${separator}x`;
    const takesAnyText = isAccepted();
    node.value = first;
    if (!takesAnyText) return;
    let added = 0;
    let tooLong = Infinity;
    const candidates = isAddress ? this.#next(addressPayloads) : this.#next(drawable, others);
    for (const payload of candidates) {
      const before = String(node.value);
      for (const value of [payload.of(longCode), payload.of(shortCode)]) {
        if (before.length + value.length >= tooLong) continue;
        node.value = before + separator + value;
        if (isAccepted()) {
          this.written.set(payload.kind, (this.written.get(payload.kind) ?? 0) + 1);
          added++;
          break;
        }
        tooLong = before.length + value.length;
        node.value = before;
      }
      if (added === maxPayloadsPerValue) break;
    }
    this.#at += 1;
    this.#filled.set(first, node.value);
  }

  /** Returns all payloads, rotated to the current turn, with one of the `first` ones in front. */
  #next(all: readonly Payload[], first: readonly Payload[] = []): Payload[] {
    const at = this.#at % all.length;
    const leading = first[this.#at % first.length];
    return [...(leading ? [leading] : []), ...all.slice(at), ...all.slice(0, at)];
  }
}

function fillAll(document: Document, rotation: PayloadRotation, isAccepted: () => boolean): void {
  visit(document, { Scalar: (key, node) => (key === 'key' ? undefined : rotation.fill(node, isAccepted)) });
}

const textOf = (document: Document) => document.toString({ lineWidth: 0 }).trimEnd();

/** Writes a copy of the invented record with markup and code in every value that accepts it; returns how often each kind of payload was written. */
export function writeHostileRecord(folder: string): Written {
  rmSync(folder, { recursive: true, force: true });
  cpSync(fixture, folder, { recursive: true });
  const rotation = new PayloadRotation();
  const files = readFiles(fixture, []);
  for (const file of files.records) {
    const front = /^---\n([\s\S]*?)\n---/.exec(file.content)?.[1];
    const document = parseDocument(front ?? file.content);
    const facts = () => textOf(document);
    fillAll(document, rotation, () => {
      const problems: Problem[] = [];
      // Skips the MDX text, which is slow to parse and does not change.
      const content = front === undefined ? facts() : `---\n${facts()}\n---\n\nText.\n`;
      readRecord({ ...file, content }, problems);
      return problems.length === 0;
    });
    const content = front === undefined ? facts() : `${file.content.replace(front, facts)}\n\n${inText}`;
    writeFileSync(join(folder, file.path), `${content}\n`);
  }
  // Records refer to topics and groups in site.yaml, so it is checked together with them.
  const site = parseDocument(readFileSync(join(fixture, 'site.yaml'), 'utf8'));
  const record = recordsFrom(files, []);
  fillAll(site, rotation, () => {
    const problems: Problem[] = [];
    const changed = recordsFrom({ ...files, records: [], site: textOf(site) }, problems);
    return problems.length === 0 && buildArchive({ ...record, site: changed.site }).problems.length === 0;
  });
  writeFileSync(join(folder, 'site.yaml'), `${textOf(site)}\n`);
  return rotation.written;
}
