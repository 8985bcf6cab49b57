import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { itemsOf, listItem, textAt, textItem } from './cbor.ts';

/** One file of a search index. */
export interface IndexFile {
  /** Its path in the folder of the index. */
  path: string;
  content: Uint8Array;
}

const sign = Buffer.from('pagefind_dcd');
/** Unpacked bytes of words in a chunk; a search loads the chunk of each of its words. */
const most = 9_000;
const isMeta = ({ path }: IndexFile) => path.endsWith('.pf_meta');
const isChunk = ({ path }: IndexFile) => path.endsWith('.pf_index');

function unpack({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, sign.length).equals(sign)) throw new Error(`${path} is not a file of Pagefind`);
  return bytes.subarray(sign.length);
}

const pack = (bytes: Buffer): Buffer => gzipSync(Buffer.concat([sign, bytes]), { level: 9 });

/** The words of a chunk, in runs of a few thousand bytes, as chunks with the first and the last word of each. */
function split(file: IndexFile): { from: string; to: string; hash: string; file: IndexFile }[] {
  const bytes = unpack(file);
  const [[list] = [0, 0]] = itemsOf(bytes, 0);
  const runs: [number, number][][] = [[]];
  for (const word of itemsOf(bytes, list)) {
    const first = runs.at(-1)?.[0]?.[0] ?? word[0];
    if (word[1] - first > most && runs.at(-1)?.length) runs.push([]);
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

/** The files of an index of Pagefind 1.6 with its words in smaller files, so that a first search loads kilobytes where it loaded tens of them; fails if the files are not as that version writes them. */
export function smallerChunks(files: readonly IndexFile[]): IndexFile[] {
  const meta = files.find(isMeta);
  if (!meta) throw new Error('the search index has no list of its chunks');
  const bytes = unpack(meta);
  const parts = itemsOf(bytes, 0);
  const chunks = new Map(files.filter(isChunk).map((file) => [file.path, split(file)]));
  let found = 0;
  const renewed = parts.map(([start, end]) => {
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
  const rest = files.filter((file) => !isMeta(file) && !isChunk(file));
  return [
    ...rest,
    { path: meta.path, content: pack(listItem(renewed)) },
    ...[...chunks.values()].flatMap((own) => own.map(({ file }) => file)),
  ];
}

/** The number Pagefind gives each address, by which a hit is known before its details are loaded. */
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

/** The text at the end of an entry of three, or nothing if it is no such entry. */
function lastText(bytes: Buffer, at: number): string {
  if (bytes[at] !== 0x83) return '';
  const [, , last] = itemsOf(bytes, at);
  return last && (bytes[last[0]] ?? 0) >> 5 === 3 ? textAt(bytes, last[0]) : '';
}
