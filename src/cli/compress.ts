import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

// Writes a .br and a .gz beside every text file of a built site, for servers that send precompressed files.
const folder = process.env['OUT_DIR'] ?? 'dist';
const textExtensions = new Set([
  '.html',
  '.css',
  '.js',
  '.svg',
  '.json',
  '.xml',
  '.csv',
  '.ics',
  '.txt',
  '.md',
  '.webmanifest',
  '.bib',
  '.ris',
  '.cff',
]);
const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
/** Smaller files are sent as quickly without compression. */
const minBytes = 1024;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => join(folder, name))
  .filter(
    (file) => textExtensions.has(extname(file)) && statSync(file).isFile() && statSync(file).size >= minBytes,
  );

let textBytes = 0;
let brotliBytes = 0;
async function compress(): Promise<void> {
  for (let file = files.pop(); file; file = files.pop()) {
    const bytes = readFileSync(file);
    const [br, gz] = await Promise.all([brotliAsync(bytes, quality), gzipAsync(bytes, { level: 9 })]);
    writeFileSync(`${file}.br`, br);
    writeFileSync(`${file}.gz`, gz);
    textBytes += bytes.length;
    brotliBytes += br.length;
  }
}

const start = performance.now();
await Promise.all(Array.from({ length: 4 }, compress));
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `Compressed ${megabytes(textBytes)} of text to ${megabytes(brotliBytes)} with brotli, and with gzip (${seconds} s).`,
);
