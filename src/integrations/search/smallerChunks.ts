import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { itemsOf, listItem, textAt, textItem } from './cbor.ts';

/** One file of a search index. */
export interface IndexFile {
  /** Its path in the folder of the index. */
  path: string;
  content: Uint8Array;
}

/** The bytes Pagefind writes before the content of each file. */
const signature = Buffer.from('pagefind_dcd');
/** How many unpacked bytes of words a chunk holds at most; a search loads the chunk of each of its words. */
const maxChunkBytes = 9_000;
const isMeta = ({ path }: IndexFile) => path.endsWith('.pf_meta');
const isChunk = ({ path }: IndexFile) => path.endsWith('.pf_index');

function unpack({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`${path} is not a file of Pagefind`);
  return bytes.subarray(signature.length);
}

const pack = (bytes: Buffer): Buffer => gzipSync(Buffer.concat([signature, bytes]), { level: 9 });

/** Splits a chunk into chunks of at most `maxChunkBytes`, each with its first and last word. */
function split(file: IndexFile): { from: string; to: string; hash: string; file: IndexFile }[] {
  const bytes = unpack(file);
  const [[list] = [0, 0]] = itemsOf(bytes, 0);
  const runs: [number, number][][] = [[]];
  for (const word of itemsOf(bytes, list)) {
    const first = runs.at(-1)?.[0]?.[0] ?? word[0];
    if (word[1] - first > maxChunkBytes && runs.at(-1)?.length) runs.push([]);
    runs.at(-1)?.push(word);
  }
  const wordAt = (item: [number, number] | undefined) =>
    item === undefined ? '' : textAt(bytes, (itemsOf(bytes, item[0])[0] ?? [0])[0]);
  return runs.map((run) => {
    const content = listItem([listItem(run.map(([start, end]) => bytes.subarray(start, end)))]);
    const hash = `en_${createHash('sha256').update(content).digest('hex').slice(0, 7)}`;
    const path = `index/${hash}.pf_index`;
    return { from: wordAt(run[0]), to: wordAt(run.at(-1)), hash, file: { path, content: pack(content) } };
  });
}

/** Splits the word chunks of a Pagefind 1.6 index into smaller files, so that a first search loads kilobytes instead of tens of them; throws if the files are not as that version writes them. */
export function smallerChunks(files: readonly IndexFile[]): IndexFile[] {
  const meta = files.find(isMeta);
  if (!meta) throw new Error('the search index has no list of its chunks');
  const bytes = unpack(meta);
  const parts = itemsOf(bytes, 0);
  const chunks = new Map(files.filter(isChunk).map((file) => [file.path, split(file)]));
  let found = 0;
  const newParts = parts.map(([start, end]) => {
    const part = bytes.subarray(start, end);
    const [first] = start < end && part[0] !== undefined && part[0] >> 5 === 4 ? itemsOf(bytes, start) : [];
    if (!first) return part;
    const entry = bytes[first[0]] === 0x83 ? itemsOf(bytes, first[0]) : [];
    const hashes = itemsOf(bytes, start).map(([at]) => lastText(bytes, at));
    if (entry.length !== 3 || !hashes.every((hash) => chunks.has(`index/${hash}.pf_index`))) return part;
    found += 1;
    return listItem(
      hashes.flatMap((hash) =>
        (chunks.get(`index/${hash}.pf_index`) ?? []).map((chunk) =>
          listItem([textItem(chunk.from), textItem(chunk.to), textItem(chunk.hash)]),
        ),
      ),
    );
  });
  if (found !== 1) throw new Error('the list of chunks of the search index was not understood');
  const otherFiles = files.filter((file) => !isMeta(file) && !isChunk(file));
  return [
    ...otherFiles,
    { path: meta.path, content: pack(listItem(newParts)) },
    ...[...chunks.values()].flatMap((list) => list.map(({ file }) => file)),
  ];
}

/** The ids Pagefind gives to the indexed URLs, which identify a hit before its details are loaded. */
export function fragmentIds(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap((file) => {
      const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(file.path) ?? [];
      if (id === undefined) return [];
      const { url }: { url: string } = JSON.parse(unpack(file).toString('utf8'));
      return [[url, id]];
    }),
  );
}

/** The last item of a list of three if it is a text, otherwise an empty string. */
function lastText(bytes: Buffer, at: number): string {
  if (bytes[at] !== 0x83) return '';
  const [, , last] = itemsOf(bytes, at);
  return last && (bytes[last[0]] ?? 0) >> 5 === 3 ? textAt(bytes, last[0]) : '';
}
